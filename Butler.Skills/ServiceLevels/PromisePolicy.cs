namespace Butler.Skills.ServiceLevels;

/// <summary>The length of each promise. Stamped on every clock, so that a later change of policy moves no running clock.</summary>
public static class PromisePolicy
{
    public static TimeSpan Length(ClockKind kind) => kind switch
    {
        ClockKind.Respond => TimeSpan.FromMinutes(10),
        ClockKind.Door => TimeSpan.FromMinutes(15),
        ClockKind.Feedback => TimeSpan.FromHours(24),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A promise of this kind has no length."),
    };
}
