using Butler.Skills.Storage;

namespace Butler.Skills.Households.Roster;

/// <summary>When a person is planned to be on duty, or on leave. What it brings about happens once, marked by its two instants.</summary>
public sealed class DutyShift : IVersioned
{
    private DutyShift() { }

    public DutyShift(string person, ShiftKind kind, DateTimeOffset start, DateTimeOffset end, string plannedBy)
    {
        Id = Ids.New();
        (Person, Kind, Start, End, PlannedBy) = (person, kind, start, end, plannedBy);
    }

    public string Id { get; private set; } = "";

    /// <summary>The sign-in.</summary>
    public string Person { get; private set; } = "";

    public ShiftKind Kind { get; private set; }
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset End { get; private set; }
    public string PlannedBy { get; private set; } = "";

    /// <summary>When its beginning was acted upon.</summary>
    public DateTimeOffset? BegunAt { get; private set; }

    /// <summary>When its end was acted upon.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public long Version { get; private set; }

    public bool Covers(DateTimeOffset now) => Start <= now && now < End;

    public bool Overlaps(DateTimeOffset start, DateTimeOffset end) => Start < end && start < End;

    /// <summary>Takes what remains of it back; false when it is over.</summary>
    public bool CutShort(DateTimeOffset now)
    {
        if (EndedAt is not null || End <= now)
            return false;
        End = now < Start ? Start : now;
        return true;
    }

    /// <summary>Marks what has come about by now; false when nothing has since the last time.</summary>
    public bool BringUp(DateTimeOffset now)
    {
        if (EndedAt is not null || Start > now || (BegunAt is not null && End > now))
            return false;
        BegunAt ??= now;
        if (End <= now)
            EndedAt = now;
        return true;
    }
}
