using Butler.Skills.Storage;

namespace Butler.Skills.Privacy;

/// <summary>That something was deleted, looked at, exported or decided: when, by whom and how much, never what it said.</summary>
public sealed class AuditEntry
{
    public const string DataDeleted = "data-deleted";
    public const string ProfileSeen = "profile-seen";
    public const string Exported = "exported";
    public const string Assigned = "assigned";
    public const string StaffChanged = "staff-changed";
    public const string RosterPlanned = "roster-planned";
    public const string MonthClosed = "month-closed";
    public const string CardPrinted = "card-printed";
    public const string Invited = "invited";
    public const string MovedOut = "moved-out";

    private AuditEntry() { }

    public AuditEntry(string what, string householdId, string? by, string detail, DateTimeOffset at)
    {
        (Id, What, HouseholdId, By, Detail, At) = (Ids.New(), what, householdId, by, detail, at);
    }

    public string Id { get; private set; } = "";

    /// <summary>One of the words above.</summary>
    public string What { get; private set; } = "";

    /// <summary>Empty when it was about no household.</summary>
    public string HouseholdId { get; private set; } = "";

    /// <summary>The resident whose yes it was, or the sign-in of who did it.</summary>
    public string? By { get; private set; }

    /// <summary>Counts and names of settings, as JSON.</summary>
    public string Detail { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
