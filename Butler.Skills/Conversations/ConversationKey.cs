namespace Butler.Skills.Conversations;

/// <summary>How a channel names a talk: the channel, the account of ours it runs on, and its own id of the talk.</summary>
public sealed record ConversationKey(string Channel, string Account, string ChannelId);
