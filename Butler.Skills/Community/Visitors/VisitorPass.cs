using Butler.Skills.Storage;

namespace Butler.Skills.Community.Visitors;

/// <summary>
/// What the gate needs to know of an announced visitor, and what it notes down. The announcement itself is an order, which
/// says for when, how many and whether it still stands; a pass is its second page and has its id.
/// </summary>
public sealed class VisitorPass : IVersioned
{
    private VisitorPass() { }

    public VisitorPass(string orderId, string householdId) => (OrderId, HouseholdId) = (orderId, householdId);

    public string OrderId { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";

    /// <summary>Who comes, as the resident said it: 姓陈, 我妈, the man with the tool box.</summary>
    public string? Who { get; private set; }

    /// <summary>Number plate, in capitals and without blanks.</summary>
    public string? Plate { get; private set; }

    /// <summary>What they bring along: tools, a dog.</summary>
    public string? Brings { get; private set; }

    public DateTimeOffset? AdmittedAt { get; private set; }
    public string? AdmittedBy { get; private set; }
    public DateTimeOffset? LeftAt { get; private set; }
    public string? LeftBy { get; private set; }
    public long Version { get; private set; }

    /// <summary>What is said anew replaces what was said before.</summary>
    public void Describe(VisitorDetails details) =>
        (Who, Plate, Brings) = (details.Who ?? Who, details.Plate ?? Plate, details.Brings ?? Brings);

    public bool Admit(string by, DateTimeOffset now)
    {
        if (AdmittedAt is not null)
            return false;
        (AdmittedBy, AdmittedAt) = (by, now);
        return true;
    }

    public bool Leave(string by, DateTimeOffset now)
    {
        if (AdmittedAt is null || LeftAt is not null)
            return false;
        (LeftBy, LeftAt) = (by, now);
        return true;
    }
}
