namespace Butler.Skills.Menu;

/// <summary>What a request may carry.</summary>
public enum Slot
{
    When,
    Quantity,
    Location,
    Note,
}
