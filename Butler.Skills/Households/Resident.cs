namespace Butler.Skills.Households;

/// <summary>A person of a household. The phone never appears in a log or in another household's talk.</summary>
public sealed class Resident
{
    private Resident() { }

    public Resident(string id, string householdId, string name, string? phone)
    {
        (Id, HouseholdId, Name, Phone) = (id, householdId, name, phone);
    }

    public string Id { get; private set; } = "";
    public string HouseholdId { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string? Phone { get; private set; }
}
