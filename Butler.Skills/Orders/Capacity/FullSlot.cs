using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Capacity;

/// <summary>What becomes of a wish for a time at which no place is left: nothing is booked or moved, and the nearest free times are offered.</summary>
internal static class FullSlot
{
    /// <summary>Says before the yes that a time which is about to be proposed is full; what is taken between the two is found at the yes.</summary>
    public static async Task<SkillResult> NoticeAsync(IOrderTurn turn, SkillResult presented, CancellationToken cancellationToken)
    {
        if (presented.Outcome != Outcomes.Drafted)
            return presented;
        foreach (var draft in turn.Orders.Where(o => o is { IsDraft: true, Capacity: not null } && turn.OrderMemory.Proposed.Contains(o.Id)).ToList())
        {
            if (await SlotDesk.HasRoomAsync(turn.Db, draft, draft.Start, draft.End, turn.Now, cancellationToken))
                continue;
            turn.OrderMemory.CloseProposal();
            return await AskAnewAsync(turn, draft, cancellationToken);
        }

        return presented;
    }

    /// <summary>The draft stays, and waits for another time.</summary>
    public static async Task<SkillResult> AskAnewAsync(IOrderTurn turn, ServiceOrder draft, CancellationToken cancellationToken)
    {
        var (start, end) = (draft.Start!.Value, draft.End);
        var free = await SlotDesk.NearestAsync(turn.Db, draft, start, turn.Now, cancellationToken);
        draft.ForgetTime();
        turn.OrderMemory.Asked = new AskedSlot(MissingSlotRule.When, draft.Id, free is [var nearest, ..] ? new OrderDetails(nearest) : null);
        return new SkillResult(Outcomes.Asked, SlotWords.Full(draft, start, end, free, placed: false, turn))
        {
            Place = SkillPlaces.Drafts,
            QuickReplies = SlotWords.Buttons(free, turn),
        };
    }

    /// <summary>The order stays at its old time.</summary>
    public static async Task<SkillResult> KeepAsync(IOrderTurn turn, ServiceOrder order, DateTimeOffset start, DateTimeOffset? end, CancellationToken cancellationToken)
    {
        var free = await SlotDesk.NearestAsync(turn.Db, order, start, turn.Now, cancellationToken);
        turn.OrderMemory.Choice = new OfferedChoice(OrderChanges.Reschedule, [order.Id], new OrderDetails());
        return new SkillResult(Outcomes.Asked, SlotWords.Full(order, start, end, free, placed: true, turn))
        {
            Place = SkillPlaces.Change,
            QuickReplies = SlotWords.Buttons(free, turn),
        };
    }
}
