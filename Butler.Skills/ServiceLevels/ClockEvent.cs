using Butler.Skills.Storage;

namespace Butler.Skills.ServiceLevels;

/// <summary>
/// One line of a clock's story, never changed: what managers are told and the month's report counts. Written in the
/// transaction that changes the clock, and unique, so that several replicas fire it once.
/// </summary>
public sealed class ClockEvent
{
    private ClockEvent() { }

    internal ClockEvent(ServiceClock clock, ClockEventKind what, DateTimeOffset due, DateTimeOffset at)
    {
        Id = Ids.New();
        (ClockId, Number, Kind, SubjectId, HouseholdId) = (clock.Id, clock.Events, clock.Kind, clock.SubjectId, clock.HouseholdId);
        (What, DueAt, At, From, To) = (what, due, at, clock.Owner, clock.Owner);
    }

    public string Id { get; private set; } = "";
    public string ClockId { get; private set; } = "";

    /// <summary>Its place in the clock's story, from 1.</summary>
    public int Number { get; private set; }

    public ClockKind Kind { get; private set; }
    public string SubjectId { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public ClockEventKind What { get; private set; }

    /// <summary>When it should have happened; <see cref="At"/> is later after a time in which nobody watched.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Caught up after downtime.</summary>
    public bool Late { get; private set; }

    /// <summary>Who had the clock before.</summary>
    public string From { get; private set; } = "";

    /// <summary>Who has it after.</summary>
    public string To { get; private set; } = "";

    /// <summary>For a pause.</summary>
    public PauseReason? Reason { get; private set; }

    internal ClockEvent MarkedLate(bool late)
    {
        Late = late;
        return this;
    }

    internal ClockEvent MovedTo(string person)
    {
        To = person;
        return this;
    }

    internal ClockEvent Because(PauseReason reason)
    {
        Reason = reason;
        return this;
    }
}
