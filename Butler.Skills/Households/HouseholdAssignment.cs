using Butler.Skills.Storage;

namespace Butler.Skills.Households;

/// <summary>From when on a household was whose; a household without a line was always its present manager's.</summary>
public sealed class HouseholdAssignment
{
    private HouseholdAssignment() { }

    public HouseholdAssignment(string householdId, string from, string to, string by, DateTimeOffset at) =>
        (Id, HouseholdId, From, To, By, At) = (Ids.New(), householdId, from, to, by, at);

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";

    /// <summary>The manager before.</summary>
    public string From { get; private set; } = "";

    /// <summary>The manager after.</summary>
    public string To { get; private set; } = "";

    /// <summary>Who assigned it.</summary>
    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
