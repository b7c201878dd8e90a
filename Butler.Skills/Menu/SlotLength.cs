namespace Butler.Skills.Menu;

/// <summary>How long a slot is whose places are counted.</summary>
public enum SlotLength
{
    Hour,

    /// <summary>Before noon, or from noon on.</summary>
    HalfDay,
    Day,
}
