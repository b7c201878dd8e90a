namespace Butler.Skills.Households;

/// <summary>A person of a household. The phone never appears in a log or in another household's talk.</summary>
public sealed class Resident
{
    private Resident() { }

    public Resident(string id, string householdId, string name, string? phone)
    {
        (Id, HouseholdId, Name, Phone) = (id, householdId, name, phone);
    }

    /// <summary>Never given to another person, also not after this one has moved out.</summary>
    public string Id { get; private set; } = "";

    public string HouseholdId { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string? Phone { get; private set; }

    /// <summary>Null while they live there; afterwards nothing of the household is theirs to see or to ask for.</summary>
    public DateTimeOffset? MovedOutAt { get; private set; }

    public bool LivesThere => MovedOutAt is null;

    public void MoveOut(DateTimeOffset now) => MovedOutAt ??= now;
}
