using Butler.Skills.Households;

namespace Butler.Skills.ServiceLevels.Policy;

/// <summary>The terms of every promise. The lengths of the service plan are binding; shorter ones may be set.</summary>
/// <param name="VisitAttempts">How often a return visit is tried before it is left at that.</param>
public sealed record PromisePolicy(
    PromiseTerms Respond,
    PromiseTerms Door,
    PromiseTerms Feedback,
    PromiseTerms Resolve,
    PromiseTerms Visit,
    int VisitAttempts)
{
    /// <summary>As the service plan has it.</summary>
    public static readonly PromisePolicy Plan = new(
        Minutes(10, 7, 10, 15, 20),
        Minutes(15, 10, 15, 20, 25),
        Minutes(24 * 60, 18 * 60, 24 * 60, 26 * 60, 28 * 60),
        Minutes(24 * 60, 18 * 60, 24 * 60, 26 * 60, 28 * 60),
        Minutes(24 * 60, 18 * 60, 24 * 60, 36 * 60, 48 * 60),
        VisitAttempts: 3);

    public PromiseTerms this[ClockKind kind] => kind switch
    {
        ClockKind.Respond => Respond,
        ClockKind.Door => Door,
        ClockKind.Feedback => Feedback,
        ClockKind.Resolve => Resolve,
        ClockKind.Visit => Visit,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A promise of this kind has no terms."),
    };

    private static PromiseTerms Minutes(int length, int warning, int deputy, int desk, int senior) => new(
        TimeSpan.FromMinutes(length),
        TimeSpan.FromMinutes(warning),
        [
            new(StaffRole.Manager, TimeSpan.Zero),
            new(StaffRole.Deputy, TimeSpan.FromMinutes(deputy)),
            new(StaffRole.Desk, TimeSpan.FromMinutes(desk)),
            new(StaffRole.Senior, TimeSpan.FromMinutes(senior)),
        ]);
}
