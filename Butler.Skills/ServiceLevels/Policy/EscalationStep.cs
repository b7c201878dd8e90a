using Butler.Skills.Households;

namespace Butler.Skills.ServiceLevels.Policy;

/// <summary>From when on whom a promise belongs to while it is not kept.</summary>
/// <param name="After">Counted from the start of the clock.</param>
public sealed record EscalationStep(StaffRole To, TimeSpan After);
