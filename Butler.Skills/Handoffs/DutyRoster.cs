using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>Who answers for a household at this moment: its manager, a deputy of theirs, the duty desk, in this order.</summary>
internal static class DutyRoster
{
    /// <summary>Null only in a house without a desk; then the handoff waits for whoever takes it.</summary>
    public static async Task<StaffMember?> FindAsync(ButlerDb db, Household? household, CancellationToken cancellationToken)
    {
        var manager = household?.Manager;
        var people = await db.Staff.AsNoTracking()
            .Where(s => (s.SignIn == manager && s.OnDuty) || (s.StandsInFor == manager && manager != null && s.OnDuty) || s.Role == StaffRole.Desk)
            .ToListAsync(cancellationToken);
        return people.OrderBy(s => s.SignIn == manager ? 0 : s.Role == StaffRole.Deputy ? 1 : s.OnDuty ? 2 : 3).ThenBy(s => s.SignIn, StringComparer.Ordinal).FirstOrDefault();
    }
}
