using Butler.Skills.Conversations;

namespace Butler.Bot.Turns;

/// <summary>
/// Who speaks, where the channel already knows it from a token this host signed. The channel's adapter puts it into the
/// turn state; the bot takes the conversation and the household from here and not from the activity.
/// </summary>
/// <param name="HouseholdId">Null, with <paramref name="ResidentId"/>, for somebody who is not bound to a household.</param>
public sealed record KnownCaller(ConversationKey Conversation, string? HouseholdId, string? ResidentId);
