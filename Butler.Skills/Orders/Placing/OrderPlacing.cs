using Butler.Skills.Menu;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.ServiceLevels;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Orders.Placing;

/// <summary>What happens when an order is placed, moved or taken back: its number and its promises, in the turn's own transaction.</summary>
internal static class OrderPlacing
{
    /// <summary>A repair within this time of now is "at once", with someone at the door in fifteen minutes.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(15);

    /// <summary>False when it had been placed before: then nothing happens again.</summary>
    public static bool Place(IOrderTurn turn, ServiceOrder draft)
    {
        if (!draft.Confirm(OrderNumber.Draw(turn.Now), turn.Now))
            return false;
        if (RuleText.Read(draft.Repeats) is { } rule && draft.Start is not null)
        {
            turn.Recurring.Add(turn.Db.RecurringOrders.Add(new RecurringOrder(draft, rule, turn.Now)).Entity);
            turn.OrderMemory.HasRecurring = true;
        }


        if (draft.NeedsPerson)
            Start(turn, ClockKind.Respond, draft);
        if (PromisesDoor(draft, turn.Now))
            Start(turn, ClockKind.Door, draft);
        if (draft.Kind == OrderKind.Complaint)
            Start(turn, ClockKind.Feedback, draft);
        return true;
    }

    /// <summary>Stops the promises that no longer stand; what else the promise was stays on record.</summary>
    public static async Task StopClocksAsync(IOrderTurn turn, ServiceOrder order, ClockKind? kind, CancellationToken cancellationToken)
    {
        var running = await RunningAsync(turn, order, cancellationToken);
        foreach (var clock in running.Where(c => kind is null || c.Kind == kind))
            clock.Stop(turn.Now, ServiceOrder.ByResident);
    }

    /// <summary>Makes sure that a person has to look at the order within ten minutes.</summary>
    public static async Task CallAttentionAsync(IOrderTurn turn, ServiceOrder order, CancellationToken cancellationToken)
    {
        if ((await RunningAsync(turn, order, cancellationToken)).All(c => c.Kind != ClockKind.Respond))
            Start(turn, ClockKind.Respond, order);
    }

    /// <summary>The resident says that it is not done: it is open again and its promises run anew.</summary>
    public static async Task<bool> ReopenAsync(IOrderTurn turn, ServiceOrder order, string reason, CancellationToken cancellationToken)
    {
        if (!order.Reopen(reason, turn.Now))
            return false;
        await CallAttentionAsync(turn, order, cancellationToken);
        if (order.Kind == OrderKind.Complaint)
            Start(turn, ClockKind.Feedback, order);
        return true;
    }

    public static bool PromisesDoor(ServiceOrder order, DateTimeOffset now) =>
        order.Kind == OrderKind.Repair && (order.Start is null || (order.End is null && order.Start <= now + AtOnce));

    private static void Start(IOrderTurn turn, ClockKind kind, ServiceOrder order) =>
        turn.Db.Clocks.Add(new ServiceClock(kind, order.Id, order.HouseholdId, turn.Household!.Manager, turn.Now));

    private static Task<List<ServiceClock>> RunningAsync(IOrderTurn turn, ServiceOrder order, CancellationToken cancellationToken) =>
        turn.Db.Clocks.Where(c => c.SubjectId == order.Id && c.StoppedAt == null).ToListAsync(cancellationToken);
}
