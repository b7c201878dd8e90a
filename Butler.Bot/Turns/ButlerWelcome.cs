using Butler.Skills.Conversations;

namespace Butler.Bot.Turns;

/// <summary>What a new conversation begins with.</summary>
public sealed record ButlerWelcome(string Text, IReadOnlyList<QuickReply> QuickReplies);
