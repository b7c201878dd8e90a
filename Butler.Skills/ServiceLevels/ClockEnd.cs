namespace Butler.Skills.ServiceLevels;

/// <summary>How a clock came to its end.</summary>
public enum ClockEnd
{
    /// <summary>What was promised was done, in time or late.</summary>
    Kept,

    /// <summary>The promise no longer stands: the order was cancelled, or another time was agreed.</summary>
    Cancelled,
}
