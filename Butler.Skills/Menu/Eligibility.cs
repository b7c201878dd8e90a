namespace Butler.Skills.Menu;

/// <summary>Who may have an item.</summary>
public enum Eligibility
{
    Everyone,
    SpecialOwners,
}
