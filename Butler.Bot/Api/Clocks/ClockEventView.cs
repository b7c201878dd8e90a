using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Api.Clocks;

/// <summary>One line of a clock's story.</summary>
/// <param name="Clock">The clock's id.</param>
/// <param name="Kind">The promise.</param>
/// <param name="Order">The order it is about; null when it is about a handoff.</param>
/// <param name="From">Who had the clock before.</param>
/// <param name="To">Who has it after; the person a warning or breach is for.</param>
/// <param name="Due">When it should have happened.</param>
/// <param name="At">When it did.</param>
/// <param name="Late">Caught up after a time in which nobody watched.</param>
internal sealed record ClockEventView(
    string Id,
    string Clock,
    [property: JsonConverter(typeof(Words<ClockKind>))] ClockKind Kind,
    [property: JsonConverter(typeof(Words<ClockEventKind>))] ClockEventKind What,
    string? Order,
    string? Handoff,
    string? Household,
    string From,
    string To,
    DateTimeOffset Due,
    DateTimeOffset At,
    bool Late,
    [property: JsonConverter(typeof(Words<PauseReason>))] PauseReason? Reason)
{
    public static ClockEventView Of(ClockEvent line, bool ofOrder, CommunityTime time) => new(
        line.Id,
        line.ClockId,
        line.Kind,
        line.What,
        ofOrder ? line.SubjectId : null,
        ofOrder ? null : line.SubjectId,
        line.HouseholdId.Length == 0 ? null : line.HouseholdId,
        line.From,
        line.To,
        time.Local(line.DueAt),
        time.Local(line.At),
        line.Late,
        line.Reason);
}
