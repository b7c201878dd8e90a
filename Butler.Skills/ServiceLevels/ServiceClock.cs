using Butler.Skills.Households;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Storage;

namespace Butler.Skills.ServiceLevels;

/// <summary>
/// A running promise: started and stopped in the transaction of what causes it. Its terms are stamped on it, so that a
/// later change of policy moves no running clock. What it does by itself (warning, breach, passing on) waits at
/// <see cref="NextAt"/>; each returns the line of its story, which the caller stores.
/// </summary>
public sealed class ServiceClock : IVersioned
{
    /// <summary>Beyond this a line of the story is late: nobody was watching when it fell due.</summary>
    private static readonly TimeSpan Prompt = TimeSpan.FromMinutes(1);

    private ServiceClock() { }

    /// <param name="subjectId">The order or handoff the promise is about.</param>
    /// <param name="owner">Who has to keep it.</param>
    /// <param name="role">What the owner is in the chain.</param>
    public ServiceClock(ClockKind kind, string subjectId, string householdId, string owner, StaffRole role, PromiseTerms terms, DateTimeOffset started)
    {
        Id = Ids.New();
        (Kind, SubjectId, HouseholdId, Owner, StartedAt) = (kind, subjectId, householdId, owner, started);
        DueAt = started + terms.Length;
        WarnAt = started + terms.Warning;
        Chain = [.. terms.Chain];
        Step = PlaceOf(role);
        MoveAt = NextMove();
        Plan();
    }

    public string Id { get; private set; } = "";
    public ClockKind Kind { get; private set; }
    public string SubjectId { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public string Owner { get; private set; } = "";
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When the owner is warned; null once they were.</summary>
    public DateTimeOffset? WarnAt { get; private set; }

    /// <summary>When it passes to the next of the chain; null when there is nobody further.</summary>
    public DateTimeOffset? MoveAt { get; private set; }

    /// <summary>When the breach was booked; null while there is none.</summary>
    public DateTimeOffset? BreachedAt { get; private set; }

    /// <summary>The chain of its terms.</summary>
    public List<EscalationStep> Chain { get; private set; } = [];

    /// <summary>The owner's place in the chain.</summary>
    public int Step { get; private set; }

    /// <summary>How long it has been paused altogether, the present pause not counted.</summary>
    public TimeSpan PausedFor { get; private set; }

    public DateTimeOffset? PausedAt { get; private set; }

    /// <summary>When a pause ends by itself; null when a person has to end it.</summary>
    public DateTimeOffset? PausedUntil { get; private set; }

    public PauseReason? PauseReason { get; private set; }
    public DateTimeOffset? StoppedAt { get; private set; }
    public string? StoppedBy { get; private set; }
    public ClockEnd? End { get; private set; }

    /// <summary>The instant after which something has to happen to it; null when nothing has.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    /// <summary>How many lines its story has.</summary>
    public int Events { get; private set; }

    public long Version { get; private set; }

    public bool Running => StoppedAt is null;

    public bool BreachedBy(DateTimeOffset now) => (StoppedAt ?? PausedAt ?? now) > DueAt;

    /// <summary>What was promised is done.</summary>
    public ClockEvent? Stop(DateTimeOffset now, string by) => Close(now, by, ClockEnd.Kept);

    /// <summary>The promise no longer stands.</summary>
    public ClockEvent? Cancel(DateTimeOffset now, string by) => Close(now, by, ClockEnd.Cancelled);

    /// <summary>How long the promise is, pauses left out.</summary>
    public TimeSpan Length => DueAt - StartedAt - PausedFor;

    /// <summary>The owner is off duty: the next of the chain gets it as soon as somebody looks.</summary>
    internal void PassOnAtOnce()
    {
        MoveAt = Step + 1 < Chain.Count ? StartedAt : null;
        Plan();
    }

    /// <summary>A person answers for it from here on; null when they did already.</summary>
    internal ClockEvent? Take(string person, StaffRole role, DateTimeOffset now)
    {
        if (!Running || Owner == person)
            return null;
        var line = Tell(ClockEventKind.Taken, now, now).MovedTo(person);
        Owner = person;
        // Never back down the chain: who was due to get it after them still is.
        if (PlaceOf(role) is var place && place > Step)
        {
            Step = place;
            MoveAt = NextMove();
        }

        Plan();
        return line;
    }

    /// <summary>The time until it is resumed does not count; null when it does not run, or is paused already.</summary>
    internal ClockEvent? Pause(PauseReason reason, DateTimeOffset? until, DateTimeOffset now)
    {
        if (!Running || PausedAt is not null || DueAt < now || until <= now)
            return null;
        (PausedAt, PausedUntil, PauseReason) = (now, until, reason);
        Plan();
        return Tell(ClockEventKind.Paused, now, now).Because(reason);
    }

    internal ClockEvent? Resume(DateTimeOffset now) => Running ? EndPause(now) : null;

    /// <summary>What has fallen due by now, one thing at a time; null when nothing more has.</summary>
    /// <param name="next">Who is on duty from the given place of the chain on.</param>
    internal ClockEvent? FireNext(DateTimeOffset now, Func<int, ChainPlace?> next)
    {
        while (Due() is { } due && due.At < now)
        {
            var line = due.What switch
            {
                ClockEventKind.Resumed => EndPause(now),
                ClockEventKind.Warned => Warn(due.At, now),
                ClockEventKind.Breached => Breach(due.At, now),
                _ => MoveOn(due.At, now, next(Step + 1)),
            };
            if (line is not null)
                return line;
        }

        return null;
    }

    private ClockEvent? Close(DateTimeOffset now, string by, ClockEnd end)
    {
        if (!Running)
            return null;
        var line = EndPause(now);
        (StoppedAt, StoppedBy, End) = (now, by, end);
        Plan();
        return line;
    }

    private ClockEvent? EndPause(DateTimeOffset now)
    {
        if (PausedAt is not { } since)
            return null;
        var end = PausedUntil < now ? PausedUntil.Value : now;
        var away = end - since;
        PausedFor += away;
        DueAt += away;
        WarnAt += away;
        MoveAt += away;
        (PausedAt, PausedUntil, PauseReason) = (null, null, null);
        Plan();
        return Tell(ClockEventKind.Resumed, end, now);
    }

    private ClockEvent Warn(DateTimeOffset due, DateTimeOffset now)
    {
        WarnAt = null;
        Plan();
        return Tell(ClockEventKind.Warned, due, now);
    }

    private ClockEvent Breach(DateTimeOffset due, DateTimeOffset now)
    {
        BreachedAt = now;
        WarnAt = null;
        Plan();
        return Tell(ClockEventKind.Breached, due, now);
    }

    private ClockEvent? MoveOn(DateTimeOffset due, DateTimeOffset now, ChainPlace? next)
    {
        Step = next?.Place ?? Chain.Count - 1;
        MoveAt = NextMove();
        var line = next is { } found && found.Person.SignIn != Owner ? Tell(ClockEventKind.Escalated, due, now).MovedTo(found.Person.SignIn) : null;
        Owner = next?.Person.SignIn ?? Owner;
        Plan();
        return line;
    }

    private (ClockEventKind What, DateTimeOffset At)? Due()
    {
        if (PausedAt is not null)
            return PausedUntil is { } until ? (ClockEventKind.Resumed, until) : null;
        // Stopped too late before anybody had noticed: the breach is still to be booked.
        if (!Running)
            return BreachedAt is null && StoppedAt > DueAt ? (ClockEventKind.Breached, DueAt) : null;
        (ClockEventKind What, DateTimeOffset At)? first = BreachedAt is null ? (ClockEventKind.Breached, DueAt) : null;
        if (WarnAt is { } warn && BreachedAt is null && warn <= DueAt)
            first = (ClockEventKind.Warned, warn);
        return MoveAt is { } move && (first is null || move < first.Value.At) ? (ClockEventKind.Escalated, move) : first;
    }

    private void Plan() => NextAt = Due()?.At;

    private int PlaceOf(StaffRole role) => Math.Max(0, Chain.FindIndex(s => s.To == role));

    private DateTimeOffset? NextMove() => Step + 1 < Chain.Count ? StartedAt + PausedFor + Chain[Step + 1].After : null;

    private ClockEvent Tell(ClockEventKind what, DateTimeOffset due, DateTimeOffset now)
    {
        Events++;
        return new ClockEvent(this, what, due, now).MarkedLate(now - due > Prompt);
    }
}
