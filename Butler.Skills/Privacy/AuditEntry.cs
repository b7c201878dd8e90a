using Butler.Skills.Storage;

namespace Butler.Skills.Privacy;

/// <summary>That something was deleted: when, for whom and how much, never what it said.</summary>
public sealed class AuditEntry
{
    private AuditEntry() { }

    public AuditEntry(string what, string householdId, string? by, string detail, DateTimeOffset at)
    {
        (Id, What, HouseholdId, By, Detail, At) = (Ids.New(), what, householdId, by, detail, at);
    }

    public string Id { get; private set; } = "";

    /// <summary>data-deleted.</summary>
    public string What { get; private set; } = "";

    public string HouseholdId { get; private set; } = "";

    /// <summary>The resident whose yes it was.</summary>
    public string? By { get; private set; }

    /// <summary>Counts, as JSON.</summary>
    public string Detail { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
