using Butler.Skills.Storage;

namespace Butler.Skills.ServiceLevels;

/// <summary>A running promise: started and stopped in the transaction of what causes it.</summary>
public sealed class ServiceClock : IVersioned
{
    private ServiceClock() { }

    /// <param name="subjectId">The order or handoff the promise is about.</param>
    /// <param name="owner">Sign-in of the person who has to keep it.</param>
    public ServiceClock(ClockKind kind, string subjectId, string householdId, string owner, DateTimeOffset started)
    {
        Id = Ids.New();
        (Kind, SubjectId, HouseholdId, Owner, StartedAt) = (kind, subjectId, householdId, owner, started);
        DueAt = started + PromisePolicy.Length(kind);
    }

    public string Id { get; private set; } = "";
    public ClockKind Kind { get; private set; }
    public string SubjectId { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public string Owner { get; private set; } = "";
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset? StoppedAt { get; private set; }
    public string? StoppedBy { get; private set; }
    public long Version { get; private set; }

    public bool Running => StoppedAt is null;

    public bool BreachedBy(DateTimeOffset now) => (StoppedAt ?? now) > DueAt;

    public void Stop(DateTimeOffset now, string by)
    {
        if (!Running)
            return;
        StoppedAt = now;
        StoppedBy = by;
    }
}
