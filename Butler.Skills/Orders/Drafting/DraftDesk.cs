using Butler.Skills.Menu;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Severity;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Drafting;

/// <summary>
/// Makes and fills drafts. Whatever was changed, the words are made anew from all drafts of the talk: one question while
/// something is missing, else one summary that waits for the resident's yes.
/// </summary>
internal sealed class DraftDesk(IMenuBook menu)
{
    /// <summary>Drafts a new wish; what was shown in another breath is put aside before, so that nobody books what they forgot.</summary>
    public SkillResult DraftAnew(IOrderTurn turn, MenuItem item, OrderDetails details)
    {
        if (LiveDrafts.MakeRoom(turn) is { Count: > 0 } aside)
            turn.Board.Put(new SkillResult(Outcomes.Answered, DraftWords.PutAside(aside, turn.Language)) { Place = SkillPlaces.Aside });
        return Draft(turn, item, details);
    }

    public SkillResult Draft(IOrderTurn turn, MenuItem item, OrderDetails details)
    {
        turn.Trace.Item = new TracedItem(item.Id, item.Item);
        turn.OrderMemory.Choice = null;
        return Fill(turn, Start(turn, item), details);
    }

    public SkillResult Fill(IOrderTurn turn, ServiceOrder draft, OrderDetails details)
    {
        draft.AttachPhotos(turn.Photos);
        draft.Fill(details, turn.Now);
        foreach (var other in AskedWith(turn, draft))
            other.Fill(new OrderDetails(details.Start, details.End), turn.Now);
        draft.Weigh(SeverityReader.Read(draft.Kind, turn.Text), turn.Now);
        return Present(turn);
    }

    /// <summary>The draft of an item, made when there is none; nothing is said about it yet.</summary>
    public static ServiceOrder Start(IOrderTurn turn, MenuItem item)
    {
        if (LiveDrafts.Of(turn).FirstOrDefault(d => d.ItemId == item.Id) is { } open)
            return open;
        var draft = new ServiceOrder(OrderSubjects.Of(item, turn.Household!), turn.Household!.Id, turn.Conversation.Id, turn.Now);
        HouseholdNotes.AddTo(draft, item, turn);
        turn.Db.Orders.Add(draft);
        turn.Orders.Add(draft);
        turn.OrderMemory.DraftsAt = turn.Now;
        turn.OrderMemory.Order = [.. turn.OrderMemory.Order.Where(id => turn.Orders.Exists(o => o.Id == id && o.IsDraft)), draft.Id];
        return draft;
    }

    /// <summary>Puts the details of one draft on another item: "not cleaning, it is broken".</summary>
    public SkillResult Replace(IOrderTurn turn, ServiceOrder draft, MenuItem item, OrderDetails details)
    {
        draft.Cancel(ServiceOrder.ByResident, "replaced", turn.Now);
        return Draft(turn, item, new OrderDetails(
            details.Start ?? draft.Start,
            details.Start is null ? draft.End : details.End,
            details.Quantity ?? draft.SaidQuantity,
            details.Location ?? draft.Location,
            details.Note ?? draft.Remark));
    }

    /// <summary>One question, or the summary of everything that can be placed.</summary>
    public SkillResult Present(IOrderTurn turn)
    {
        var memory = turn.OrderMemory;
        if (memory.PendingChange is not null)
            OrderChanges.Withdraw(turn);
        var drafts = LiveDrafts.Of(turn);
        memory.DraftsAt = turn.Now;
        memory.Reminded = false;
        foreach (var draft in drafts)
        {
            if (MissingSlotRule.Of(draft, Item(draft), turn.Now) is { } slot)
                return Ask(turn, draft, slot);
        }

        memory.Propose(drafts.Select(d => d.Id), turn.Now);
        return new SkillResult(Outcomes.Drafted, DraftWords.Summary(drafts, Item, turn))
        {
            Place = SkillPlaces.Drafts,
            QuickReplies = DraftWords.ConfirmButtons(turn.Language),
        };
    }

    public MenuItem? Item(ServiceOrder order) => order.ItemId is { } id ? menu.Menu.Find(id) : null;

    private SkillResult Ask(IOrderTurn turn, ServiceOrder draft, string slot)
    {
        var offered = slot == MissingSlotRule.When && !PastTimeRule.IsBroken(draft, turn.Now) ? Inside(draft, turn.Now) : [];
        // While something is missing nothing is up for a yes.
        turn.OrderMemory.CloseProposal();
        var together = slot == MissingSlotRule.When && draft.Start is null ? SameBreath(turn, draft) : [];
        turn.OrderMemory.Asked = new AskedSlot(slot, draft.Id, offered is [var nearest, ..] ? nearest : null, [.. together.Select(d => d.Id)]);
        return new SkillResult(Outcomes.Asked, DraftWords.Question(turn, draft, together, Item, slot, offered))
        {
            Place = SkillPlaces.Drafts,
            QuickReplies = slot != MissingSlotRule.When ? []
                : offered.Count > 0 ? TimeButtons.For(offered, turn.Now, turn.Language)
                : TimeButtons.For(draft, turn.Now, turn.Language),
        };
    }

    /// <summary>What was wished for with the draft and has no time either: one question for all of them.</summary>
    private List<ServiceOrder> SameBreath(IOrderTurn turn, ServiceOrder draft) => [.. LiveDrafts.Of(turn).Where(d =>
        d.Id != draft.Id && d.CreatedAt == draft.CreatedAt && d is { Start: null, Repeats: null } && draft.Repeats is null && MissingSlotRule.Of(d, Item(d), turn.Now) == MissingSlotRule.When)];

    private static IEnumerable<ServiceOrder> AskedWith(IOrderTurn turn, ServiceOrder draft) =>
        turn.OrderMemory.Asked is { What: MissingSlotRule.When, Together: { } together } asked && asked.DraftId == draft.Id
            ? turn.Orders.Where(o => o is { IsDraft: true, Start: null } && together.Contains(o.Id))
            : [];

    private IReadOnlyList<OrderDetails> Inside(ServiceOrder draft, DateTimeOffset now) => draft.Start is { } start && Item(draft) is { } item
        ? ServiceHoursRule.Nearest(item, start.ToOffset(now.Offset), draft.End?.ToOffset(now.Offset), now)
        : [];
}
