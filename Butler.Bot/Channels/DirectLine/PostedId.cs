namespace Butler.Bot.Channels.DirectLine;

/// <summary>What a post is answered with: the id of the message as it is stored.</summary>
internal sealed record PostedId(string Id);
