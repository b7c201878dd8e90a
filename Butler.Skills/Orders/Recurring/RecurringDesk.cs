using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Promises;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Orders.Recurring;

/// <summary>
/// Makes the orders of recurring services ahead of their time. Works on the tracked entities of the caller's unit of work
/// and saves nothing; two replicas that make the same one meet at the version of the recurring order, and one is refused.
/// </summary>
public static class RecurringDesk
{
    /// <summary>How long before it begins an occurrence becomes an order.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    /// <summary>Those that may have an occurrence to make.</summary>
    public static IQueryable<RecurringOrder> Due(ButlerDb db, DateTimeOffset now)
    {
        var horizon = (now + Ahead).ToUniversalTime();
        return db.RecurringOrders.Where(r => r.State != RecurringState.Ended && r.LatestStart < horizon);
    }

    /// <summary>Makes what is due; what is paused or has gone by while nobody was there to make it is passed over.</summary>
    /// <param name="now">In the community's offset.</param>
    /// <returns>How many orders were made.</returns>
    public static async Task<int> MakeAsync(ButlerDb db, RecurringOrder recurring, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var made = 0;
        var pattern = (ServiceOrder?)null;
        while (recurring.Runs && recurring.Next(now.Offset) is { } start && start <= now + Ahead)
        {
            var passed = recurring.IsPassedOver(start) || start < now;
            recurring.MoveTo(start);
            if (passed)
                continue;
            pattern ??= await db.Orders.AsNoTracking().Where(o => o.RecurringId == recurring.Id && o.Start != null).OrderByDescending(o => o.CreatedAt).FirstAsync(cancellationToken);
            var order = db.Orders.Add(Occurrence(pattern, recurring, start, now)).Entity;
            // Where places are counted and none is left, a person has to find another time with the resident.
            if (!await SlotDesk.TryTakeAsync(db, order, now, cancellationToken))
                await LookForAnotherTimeAsync(db, order, now, cancellationToken);
            made++;
        }

        return made;
    }

    private static async Task LookForAnotherTimeAsync(ButlerDb db, ServiceOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var notice = RecurringWords.Full(order, now);
        order.ForgetTime();
        await OrderPromises.CallAttentionAsync(db, order, now, cancellationToken);
        await ResidentNotice.TellAsync(db, order.ConversationId, notice, now, cancellationToken);
    }

    /// <summary>
    /// The resident agreed to it with the first one, so it is confirmed at once; and the first one was responded to, so no
    /// clock makes anybody get up at night for an order that is a week away.
    /// </summary>
    private static ServiceOrder Occurrence(ServiceOrder pattern, RecurringOrder recurring, DateTimeOffset start, DateTimeOffset now)
    {
        var order = new ServiceOrder(OrderSubjects.Of(pattern), pattern.HouseholdId, pattern.ConversationId, now);
        order.Fill(new OrderDetails(start, pattern.End - pattern.Start is { } length ? start + length : null, pattern.SaidQuantity, pattern.Location, pattern.Remark), now);
        order.BelongTo(recurring.Id);
        order.Confirm(OrderNumber.Draw(now), now);
        return order;
    }
}
