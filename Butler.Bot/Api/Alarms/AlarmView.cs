using Butler.Bot.Hosting.Time;
using Butler.Skills.Handoffs;

namespace Butler.Bot.Api.Alarms;

/// <summary>An emergency.</summary>
/// <param name="Kind">fire, gas_leak, lift_trapped ...</param>
/// <param name="Message">The resident's message that raised it.</param>
/// <param name="By">Who acknowledged it first.</param>
internal sealed record AlarmView(
    string Id, string Kind, string? Household, string Conversation, string Message, DateTimeOffset Raised, DateTimeOffset? Acknowledged, string? By)
{
    public static AlarmView Of(Alarm alarm, CommunityTime time) => new(
        alarm.Id,
        alarm.Kind,
        alarm.HouseholdId,
        alarm.ConversationId,
        alarm.MessageId,
        time.Local(alarm.RaisedAt),
        time.Local(alarm.AcknowledgedAt),
        alarm.AcknowledgedBy);
}
