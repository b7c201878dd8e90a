using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.ServiceLevels;

namespace Butler.Bot.Api.Clocks;

/// <summary>A promise to a resident: when it runs out, and when and by whom it was kept.</summary>
/// <param name="Order">The order it is about; null when it is about a handoff.</param>
/// <param name="Owner">Who has to keep it.</param>
/// <param name="Due">When it runs out; while it is paused, when it would have.</param>
/// <param name="Ended">kept, or cancelled when the promise no longer stood; null while it runs.</param>
/// <param name="Breached">Stopped too late, or still running past its time.</param>
internal sealed record ClockView(
    string Id,
    [property: JsonConverter(typeof(Words<ClockKind>))] ClockKind Kind,
    string? Order,
    string? Handoff,
    string? Household,
    string Owner,
    DateTimeOffset Started,
    DateTimeOffset Due,
    DateTimeOffset? Stopped,
    string? By,
    [property: JsonConverter(typeof(Words<ClockEnd>))] ClockEnd? Ended,
    bool Breached,
    ClockPauseView? Paused)
{
    public static ClockView Of(ServiceClock clock, bool ofOrder, CommunityTime time) => new(
        clock.Id,
        clock.Kind,
        ofOrder ? clock.SubjectId : null,
        ofOrder ? null : clock.SubjectId,
        clock.HouseholdId.Length == 0 ? null : clock.HouseholdId,
        clock.Owner,
        time.Local(clock.StartedAt),
        time.Local(clock.DueAt),
        time.Local(clock.StoppedAt),
        clock.StoppedBy,
        clock.End,
        clock.BreachedBy(time.Now),
        clock is { PausedAt: { } since, PauseReason: { } reason } ? new ClockPauseView(time.Local(since), reason, time.Local(clock.PausedUntil)) : null);
}

/// <param name="Until">When it runs on by itself; null when a person has to resume it.</param>
internal sealed record ClockPauseView(
    DateTimeOffset Since,
    [property: JsonConverter(typeof(Words<PauseReason>))] PauseReason Reason,
    DateTimeOffset? Until);
