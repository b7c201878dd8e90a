namespace Butler.Skills.Conversations;

/// <summary>How many messages a channel lets the butler write after something the resident did, and for how long.</summary>
public sealed record ReplyWindow(int Messages, TimeSpan Length);
