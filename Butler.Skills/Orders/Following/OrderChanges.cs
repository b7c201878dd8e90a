using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Wording;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Following;

/// <summary>Changes of placed orders: shown first, carried out after the resident's yes.</summary>
internal static class OrderChanges
{
    public const string Cancel = "cancel";
    public const string Reschedule = "reschedule";

    public static SkillResult ProposeCancel(IOrderTurn turn, ServiceOrder order)
    {
        Withdraw(turn);
        turn.OrderMemory.Propose(new PendingChange(order.Id, Cancel), turn.Now);
        return new SkillResult(Outcomes.Asked, ChangeWords.AskCancel(order, turn))
        {
            Place = SkillPlaces.Change,
            QuickReplies = ChangeWords.CancelButtons(turn.Language),
        };
    }

    /// <summary>The new time stands on a draft of its own until the resident agrees, so the order itself is untouched by a no.</summary>
    public static SkillResult ProposeReschedule(IOrderTurn turn, ServiceOrder order, OrderDetails details)
    {
        Withdraw(turn);
        var draft = new ServiceOrder(OrderSubjects.Of(order), order.HouseholdId, turn.Conversation.Id, turn.Now);
        draft.Fill(details with { Quantity = order.SaidQuantity, Location = order.Location, Note = order.Remark }, turn.Now);
        turn.Db.Orders.Add(draft);
        turn.Orders.Add(draft);
        turn.OrderMemory.Propose(new PendingChange(order.Id, Reschedule, draft.Id), turn.Now);
        return new SkillResult(Outcomes.Drafted, ChangeWords.AskReschedule(order, draft, turn))
        {
            Place = SkillPlaces.Change,
            QuickReplies = ChangeWords.RescheduleButtons(turn.Language),
        };
    }

    public static async Task<SkillResult> ApplyAsync(IOrderTurn turn, PendingChange change, CancellationToken cancellationToken)
    {
        var order = turn.Orders.Find(o => o.Id == change.OrderId);
        var draft = turn.Orders.Find(o => o.Id == change.DraftId);
        Withdraw(turn);
        if (order is null || !order.IsOpen)
            return new SkillResult(Outcomes.NotKnown, ChangeWords.Gone(order, turn));
        turn.Trace.Item = new TracedItem(order.ItemId, order.ItemName ?? order.TitleZh);
        return change.What == Cancel
            ? await CancelAsync(turn, order, cancellationToken)
            : await RescheduleAsync(turn, order, new OrderDetails(draft?.Start, draft?.End), cancellationToken);
    }

    /// <summary>The resident does not want the change after all.</summary>
    public static SkillResult Leave(IOrderTurn turn, PendingChange change)
    {
        var order = turn.Orders.Find(o => o.Id == change.OrderId);
        Withdraw(turn);
        return new SkillResult(Outcomes.Answered, ChangeWords.Kept(order, turn)) { Place = SkillPlaces.Change };
    }

    /// <summary>Takes the proposal of a change back, with the draft that showed it.</summary>
    public static void Withdraw(IOrderTurn turn)
    {
        if (turn.OrderMemory.PendingChange?.DraftId is { } id && turn.Orders.Find(o => o.Id == id) is { } draft)
        {
            turn.Orders.Remove(draft);
            turn.Db.Orders.Remove(draft);
        }

        turn.OrderMemory.CloseProposal();
    }

    private static async Task<SkillResult> CancelAsync(IOrderTurn turn, ServiceOrder order, CancellationToken cancellationToken)
    {
        if (!order.Cancel(ServiceOrder.ByResident, reason: null, turn.Now))
            return new SkillResult(Outcomes.Refused, ChangeWords.TooLate(order, turn));
        await OrderPlacing.StopClocksAsync(turn, order, kind: null, cancellationToken);
        return new SkillResult(Outcomes.Changed, ChangeWords.Cancelled(order, turn)) { Place = SkillPlaces.Change };
    }

    private static async Task<SkillResult> RescheduleAsync(IOrderTurn turn, ServiceOrder order, OrderDetails details, CancellationToken cancellationToken)
    {
        if (order.Status == OrderStatus.Arrived)
            return new SkillResult(Outcomes.Refused, ChangeWords.TooLate(order, turn));
        order.Fill(details, turn.Now);
        if (!OrderPlacing.PromisesDoor(order, turn.Now))
            await OrderPlacing.StopClocksAsync(turn, order, ClockKind.Door, cancellationToken);
        // Whoever had accepted the old time has to see the new one.
        if (order.Status != OrderStatus.Confirmed)
            await OrderPlacing.CallAttentionAsync(turn, order, cancellationToken);
        return new SkillResult(Outcomes.Changed, ChangeWords.Rescheduled(order, turn)) { Place = SkillPlaces.Change };
    }
}
