namespace Butler.Skills.Conversations;

/// <summary>A picture or file of a message. <see cref="Url"/> is where it can be fetched from this host.</summary>
public sealed record MessageAttachment(string ContentType, string Url, string? Name);
