namespace Butler.Skills.Menu;

/// <summary>The day of a step, counted from what the plan is for.</summary>
public enum PlanDay
{
    First,
    Last,

    /// <summary>The day before the first.</summary>
    Before,

    /// <summary>The day after the last.</summary>
    After,

    /// <summary>From the first day to the last.</summary>
    Whole,
}
