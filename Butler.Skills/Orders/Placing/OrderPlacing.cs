using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Promises;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.ServiceLevels;

namespace Butler.Skills.Orders.Placing;

/// <summary>What happens when an order is placed, moved or taken back: its number and its promises, in the turn's own transaction.</summary>
internal static class OrderPlacing
{
    /// <summary>False when it had been placed before, or no place is left at its time: then nothing happens and it stays what it was.</summary>
    public static async Task<bool> PlaceAsync(IOrderTurn turn, ServiceOrder draft, CancellationToken cancellationToken)
    {
        if (!draft.IsDraft || !await HasPlaceAsync(turn, draft, cancellationToken))
            return false;
        if (!draft.Confirm(OrderNumber.Draw(turn.Now), turn.Now))
            return false;
        if (RuleText.Read(draft.Repeats) is { } rule && draft.Start is not null)
        {
            turn.Recurring.Add(turn.Db.RecurringOrders.Add(new RecurringOrder(draft, rule, turn.Now)).Entity);
            turn.OrderMemory.HasRecurring = true;
        }

        await OrderPromises.StartAsync(turn.Db, draft, turn.Now, cancellationToken);
        return true;
    }

    /// <summary>Ends the promise that no longer stands; what else the promise was stays on record.</summary>
    public static Task StopClocksAsync(IOrderTurn turn, ServiceOrder order, ClockKind kind, CancellationToken cancellationToken) =>
        PromiseDesk.CancelAsync(turn.Db, order.Id, k => k == kind, ServiceOrder.ByResident, turn.Now, cancellationToken);

    /// <summary>The order was taken back: nothing of it is promised any more, and its place is free.</summary>
    public static async Task ReleaseAsync(IOrderTurn turn, ServiceOrder order, CancellationToken cancellationToken)
    {
        await PromiseDesk.CancelAsync(turn.Db, order.Id, _ => true, ServiceOrder.ByResident, turn.Now, cancellationToken);
        await SlotDesk.FreeAsync(turn.Db, order, cancellationToken);
    }

    /// <summary>Makes sure that a person has to look at the order within ten minutes.</summary>
    public static Task CallAttentionAsync(IOrderTurn turn, ServiceOrder order, CancellationToken cancellationToken) =>
        OrderPromises.CallAttentionAsync(turn.Db, order, turn.Now, cancellationToken);

    /// <summary>The resident says that it is not done: it is open again and its promises run anew.</summary>
    public static async Task<bool> ReopenAsync(IOrderTurn turn, ServiceOrder order, string reason, CancellationToken cancellationToken)
    {
        if (!order.Reopen(reason, turn.Now))
            return false;
        await OrderPromises.StartAnewAsync(turn.Db, order, turn.Now, cancellationToken);
        return true;
    }

    public static bool PromisesDoor(ServiceOrder order, DateTimeOffset now) => OrderPromises.PromisesDoor(order, now);

    /// <summary>What waits for approval takes its place when it is granted; that there is one now is looked at all the same.</summary>
    private static Task<bool> HasPlaceAsync(IOrderTurn turn, ServiceOrder draft, CancellationToken cancellationToken) => draft.Approval == ApprovalState.Pending
        ? SlotDesk.HasRoomAsync(turn.Db, draft, draft.Start, draft.End, turn.Now, cancellationToken)
        : SlotDesk.TryTakeAsync(turn.Db, draft, turn.Now, cancellationToken);
}
