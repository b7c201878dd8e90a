using Butler.Skills.Menu;
using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Orders.Wording;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Following;

/// <summary>Changes of placed orders: shown first, carried out after the resident's yes.</summary>
internal static class OrderChanges
{
    public const string Cancel = "cancel";
    public const string Reschedule = "reschedule";

    /// <summary>Another number of them, or another service in its place.</summary>
    public const string Change = "change";

    /// <summary>Of a recurring service.</summary>
    public const string End = "end";

    public static SkillResult ProposeEnd(IOrderTurn turn, RecurringOrder recurring)
    {
        Withdraw(turn);
        turn.OrderMemory.Propose(new PendingChange([recurring.Id], End), turn.Now);
        return new SkillResult(Outcomes.Asked, RecurringWords.AskEnd(recurring, turn))
        {
            Place = SkillPlaces.Change,
            QuickReplies = ChangeWords.CancelButtons(turn.Language),
        };
    }

    public static SkillResult ProposeCancel(IOrderTurn turn, IReadOnlyList<ServiceOrder> orders)
    {
        Withdraw(turn);
        turn.OrderMemory.Propose(new PendingChange([.. orders.Select(o => o.Id)], Cancel), turn.Now);
        return new SkillResult(Outcomes.Asked, ChangeWords.AskCancel(orders, turn))
        {
            Place = SkillPlaces.Change,
            QuickReplies = ChangeWords.CancelButtons(turn.Language),
        };
    }

    /// <summary>What would be stands on a draft of its own until the resident agrees, so the order itself is untouched by a no.</summary>
    /// <param name="item">Another service in its place.</param>
    public static SkillResult Propose(IOrderTurn turn, ServiceOrder order, string what, OrderDetails details, MenuItem? item = null)
    {
        Withdraw(turn);
        var draft = new ServiceOrder(
            item is null ? OrderSubjects.Of(order) : OrderSubjects.Of(item, turn.Household!), order.HouseholdId, turn.Conversation.Id, turn.Now);
        draft.Fill(new OrderDetails(order.Start, order.End, order.SaidQuantity, order.Location, order.Remark), turn.Now);
        draft.Fill(details, turn.Now);
        turn.Db.Orders.Add(draft);
        turn.Orders.Add(draft);
        turn.OrderMemory.Propose(new PendingChange([order.Id], what, draft.Id), turn.Now);
        return new SkillResult(Outcomes.Drafted, ChangeWords.AskChange(order, draft, turn))
        {
            Place = SkillPlaces.Change,
            QuickReplies = ChangeWords.ChangeButtons(turn.Language),
        };
    }

    public static async Task<SkillResult> ApplyAsync(IOrderTurn turn, PendingChange change, CancellationToken cancellationToken)
    {
        if (change.What == End)
            return await EndAsync(turn, change.OrderIds[0], cancellationToken);
        var orders = Orders(turn, change);
        var draft = turn.Orders.Find(o => o.Id == change.DraftId);
        if (orders.FirstOrDefault() is not { } order || orders.All(o => !o.IsOpen))
        {
            Withdraw(turn);
            return new SkillResult(Outcomes.NotKnown, ChangeWords.Gone(orders.Count > 0 ? orders[0] : null, turn));
        }

        turn.Trace.Item = new TracedItem(order.ItemId, order.ItemName ?? order.TitleZh);
        if (change.What == Cancel)
        {
            Withdraw(turn);
            return await CancelAsync(turn, orders, cancellationToken);
        }

        if (order.Status == OrderStatus.Arrived)
        {
            Withdraw(turn);
            return new SkillResult(Outcomes.Refused, ChangeWords.TooLate(order, turn));
        }

        return draft is not null && draft.ItemId != order.ItemId
            ? await ReplaceAsync(turn, order, draft, cancellationToken)
            : await MoveAsync(turn, order, draft, cancellationToken);
    }

    /// <summary>The resident does not want the change after all.</summary>
    public static SkillResult Leave(IOrderTurn turn, PendingChange change)
    {
        var orders = Orders(turn, change);
        Withdraw(turn);
        return new SkillResult(Outcomes.Answered, ChangeWords.Kept(orders, turn)) { Place = SkillPlaces.Change };
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

    private static List<ServiceOrder> Orders(IOrderTurn turn, PendingChange change) =>
        [.. change.OrderIds.Select(id => turn.Orders.Find(o => o.Id == id)).OfType<ServiceOrder>()];

    private static async Task<SkillResult> CancelAsync(IOrderTurn turn, List<ServiceOrder> orders, CancellationToken cancellationToken)
    {
        var cancelled = orders.Where(o => o.Cancel(ServiceOrder.ByResident, reason: null, turn.Now)).ToList();
        foreach (var order in cancelled)
            await OrderPlacing.ReleaseAsync(turn, order, cancellationToken);
        var late = orders.Except(cancelled).Where(o => o.IsOpen).Select(o => ChangeWords.TooLate(o, turn)).ToList();
        if (cancelled.Count == 0)
            return new SkillResult(Outcomes.Refused, string.Join('\n', late));
        return new SkillResult(Outcomes.Changed, string.Join('\n', [ChangeWords.Cancelled(cancelled, turn), .. late])) { Place = SkillPlaces.Change };
    }

    private static async Task<SkillResult> MoveAsync(IOrderTurn turn, ServiceOrder order, ServiceOrder? draft, CancellationToken cancellationToken)
    {
        var moved = draft?.Start != order.Start || draft?.End != order.End;
        if (moved && draft is { Start: { } start, End: var end } && !await SlotDesk.TryMoveAsync(turn.Db, order, start, end, turn.Now, cancellationToken))
        {
            Withdraw(turn);
            return await FullSlot.KeepAsync(turn, order, start, end, cancellationToken);
        }

        order.Fill(new OrderDetails(draft?.Start, draft?.End, draft?.SaidQuantity), turn.Now);
        Withdraw(turn);
        if (!OrderPlacing.PromisesDoor(order, turn.Now))
            await OrderPlacing.StopClocksAsync(turn, order, ClockKind.Door, cancellationToken);
        await TellWhoeverAcceptedAsync(turn, order, cancellationToken);
        return new SkillResult(Outcomes.Changed, moved ? ChangeWords.Rescheduled(order, turn) : ChangeWords.Detailed(order, turn)) { Place = SkillPlaces.Change };
    }

    private static async Task<SkillResult> ReplaceAsync(IOrderTurn turn, ServiceOrder order, ServiceOrder draft, CancellationToken cancellationToken)
    {
        if (!await OrderPlacing.PlaceAsync(turn, draft, cancellationToken))
        {
            var full = await FullSlot.KeepAsync(turn, draft, draft.Start!.Value, draft.End, cancellationToken);
            turn.OrderMemory.Choice = null;
            Withdraw(turn);
            return full;
        }

        turn.OrderMemory.CloseProposal();
        order.Cancel(ServiceOrder.ByResident, "replaced", turn.Now);
        await OrderPlacing.ReleaseAsync(turn, order, cancellationToken);
        return new SkillResult(Outcomes.Changed, ChangeWords.Replaced(order, draft, turn)) { Place = SkillPlaces.Change };
    }

    /// <summary>Takes back the occurrences that are made already and not begun.</summary>
    /// <param name="from">Only those from this on; what has no time yet is among them when neither is said.</param>
    /// <param name="until">Only those before this.</param>
    public static async Task<int> CancelOccurrencesAsync(IOrderTurn turn, string recurringId, DateTimeOffset? from, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var all = from is null && until is null;
        var coming = turn.Orders.Where(o => o.RecurringId == recurringId && IsWithin(o.Start) && o.Cancel(ServiceOrder.ByResident, reason: null, turn.Now)).ToList();
        foreach (var order in coming)
            await OrderPlacing.ReleaseAsync(turn, order, cancellationToken);
        return coming.Count;

        bool IsWithin(DateTimeOffset? start) => start is null ? all : start > turn.Now && !(start < from) && !(start >= until);
    }

    private static async Task<SkillResult> EndAsync(IOrderTurn turn, string recurringId, CancellationToken cancellationToken)
    {
        turn.OrderMemory.CloseProposal();
        if (turn.Recurring.Find(r => r.Id == recurringId) is not { } recurring || !recurring.End())
            return new SkillResult(Outcomes.NotKnown, RecurringWords.None(turn));
        turn.Trace.Item = new TracedItem(recurring.ItemId, recurring.TitleZh);
        var cancelled = await CancelOccurrencesAsync(turn, recurringId, from: null, until: null, cancellationToken);
        return new SkillResult(Outcomes.Changed, RecurringWords.Ended(recurring, cancelled, turn)) { Place = SkillPlaces.Change };
    }

    /// <summary>Whoever had accepted the order as it was has to see what it is now.</summary>
    public static Task TellWhoeverAcceptedAsync(IOrderTurn turn, ServiceOrder order, CancellationToken cancellationToken) =>
        order.Status == OrderStatus.Confirmed ? Task.CompletedTask : OrderPlacing.CallAttentionAsync(turn, order, cancellationToken);
}
