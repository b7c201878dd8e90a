using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Who calls, as the token says.</summary>
/// <param name="UserId">Null for an application that calls with the secret and names its user in each activity.</param>
internal sealed record DirectLineCaller(string ConversationId, string? UserId, string? HouseholdId, string? ResidentId)
{
    public ConversationKey Key => new(DirectLineChannel.ChannelName, "", ConversationId);

    /// <summary>Whose messages are counted together: the household's, so that more tokens are not more messages.</summary>
    public string LimitedAs => HouseholdId ?? UserId ?? ConversationId;
}
