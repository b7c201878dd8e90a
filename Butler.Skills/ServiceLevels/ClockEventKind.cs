namespace Butler.Skills.ServiceLevels;

/// <summary>What happens to a clock between its start and its end. When two are due at the same instant they happen in this order.</summary>
public enum ClockEventKind
{
    /// <summary>It will run out soon.</summary>
    Warned,

    /// <summary>It has run out: the promise is broken.</summary>
    Breached,

    /// <summary>It has passed to the next person of the chain.</summary>
    Escalated,

    /// <summary>A person has taken it upon themselves.</summary>
    Taken,
    Paused,
    Resumed,
}
