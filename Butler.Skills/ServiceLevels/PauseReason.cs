namespace Butler.Skills.ServiceLevels;

/// <summary>Why a promise does not run for a while.</summary>
public enum PauseReason
{
    ResidentUnreachable,

    /// <summary>The resident asked for a later time.</summary>
    ResidentAsked,
    WaitingForParts,
}
