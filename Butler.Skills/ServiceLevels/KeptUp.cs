namespace Butler.Skills.ServiceLevels;

/// <summary>What was due on a clock.</summary>
/// <param name="ConversationId">Where the resident was told of a broken promise; null when they were not.</param>
public sealed record KeptUp(IReadOnlyList<ClockEvent> Lines, string? ConversationId)
{
    public static readonly KeptUp Nothing = new([], null);
}
