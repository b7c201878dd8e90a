using Butler.Skills.Community;
using Butler.Skills.Community.Parcels;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Orders.Desk;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>
/// What ends when people move out. Nothing of theirs may reach those who come after them: a reminder, a recurring service,
/// a preference, a visitor. Other orders that are open stay with the staff, who know whether the leak still has to be stopped.
/// </summary>
internal static class Leaving
{
    /// <param name="residentId">Null for the whole household.</param>
    public static async Task EndAsync(ButlerDb db, string householdId, string? residentId, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reminders = await db.Reminders
            .Where(r => r.HouseholdId == householdId && r.NextAt != null && (residentId == null || r.ResidentId == residentId))
            .ToListAsync(cancellationToken);
        reminders.ForEach(r => r.Drop());
        if (await db.Residents.AnyAsync(r => r.HouseholdId == householdId && r.MovedOutAt == null && residentId != null && r.Id != residentId, cancellationToken))
            return;

        var visitors = await db.Orders
            .Where(o => o.HouseholdId == householdId && o.ItemName == PlanItems.Visitors && (o.Status == OrderStatus.Confirmed || o.Status == OrderStatus.Accepted))
            .ToListAsync(cancellationToken);
        foreach (var visitor in visitors)
            await OrderDesk.CancelQuietlyAsync(db, visitor, person, reason: null, now, cancellationToken);
        (await db.Households.SingleAsync(h => h.Id == householdId, cancellationToken)).Vacate(now);
        (await db.RecurringOrders.Where(r => r.HouseholdId == householdId && r.State != RecurringState.Ended).ToListAsync(cancellationToken)).ForEach(r => r.End());
        (await db.Parcels.Where(p => p.HouseholdId == householdId && p.State == ParcelState.Expected).ToListAsync(cancellationToken)).ForEach(p => p.Drop());
        db.Preferences.RemoveRange(await db.Preferences.Where(p => p.HouseholdId == householdId).ToListAsync(cancellationToken));
        var activities = await db.Activities.Include(a => a.Seats)
            .Where(a => a.CancelledAt == null && a.Start > now && a.Seats.Any(s => s.HouseholdId == householdId)).ToListAsync(cancellationToken);
        activities.ForEach(a => a.GiveBack(householdId));
    }
}
