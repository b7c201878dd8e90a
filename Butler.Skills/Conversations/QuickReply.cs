namespace Butler.Skills.Conversations;

/// <summary>A button under a reply: what it shows and the words it sends, as if the resident had typed them.</summary>
public sealed record QuickReply(string Title, string Value);
