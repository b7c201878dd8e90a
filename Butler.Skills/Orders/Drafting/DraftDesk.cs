using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;

namespace Butler.Skills.Orders.Drafting;

/// <summary>
/// Makes and fills drafts. Whatever was changed, the words are made anew from all drafts of the talk: one question while
/// something is missing, else one summary that waits for the resident's yes.
/// </summary>
internal sealed class DraftDesk(IMenuBook menu)
{
    public SkillResult Draft(IOrderTurn turn, MenuItem item, OrderDetails details)
    {
        turn.Trace.Item = new TracedItem(item.Id, item.Item);
        turn.OrderMemory.Choice = null;
        LiveDrafts.DropStale(turn);
        var draft = LiveDrafts.Of(turn).FirstOrDefault(d => d.ItemId == item.Id) ?? Open(turn, item);
        return Fill(turn, draft, details);
    }

    public SkillResult Fill(IOrderTurn turn, ServiceOrder draft, OrderDetails details)
    {
        draft.AttachPhotos(turn.Photos);
        if (!PastTimeRule.IsBroken(details, turn.Now))
        {
            draft.Fill(details, turn.Now);
            return Present(turn);
        }

        draft.Fill(details with { Start = null, End = null }, turn.Now);
        return Ask(turn, draft, MissingSlotRule.When, DraftWords.Past(details, turn));
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
        var drafts = LiveDrafts.Of(turn);
        foreach (var draft in drafts)
        {
            if (MissingSlotRule.Of(draft, Item(draft)) is { } slot)
                return Ask(turn, draft, slot, before: null);
        }

        var memory = turn.OrderMemory;
        memory.Propose(drafts.Select(d => d.Id), turn.Now);
        return new SkillResult(Outcomes.Drafted, DraftWords.Summary(drafts, Item, turn))
        {
            Place = SkillPlaces.Drafts,
            QuickReplies = DraftWords.ConfirmButtons(turn.Language),
        };
    }

    public MenuItem? Item(ServiceOrder order) => order.ItemId is { } id ? menu.Menu.Find(id) : null;

    private static ServiceOrder Open(IOrderTurn turn, MenuItem item)
    {
        var draft = new ServiceOrder(OrderSubjects.Of(item), turn.Household!.Id, turn.Conversation.Id, turn.Now);
        HouseholdNotes.AddTo(draft, item, turn);
        turn.Db.Orders.Add(draft);
        turn.Orders.Add(draft);
        return draft;
    }

    private SkillResult Ask(IOrderTurn turn, ServiceOrder draft, string slot, string? before)
    {
        // While something is missing nothing is up for a yes.
        turn.OrderMemory.CloseProposal();
        turn.OrderMemory.Asked = new AskedSlot(slot, draft.Id);
        return new SkillResult(Outcomes.Asked, DraftWords.Question(turn, draft, Item, slot, before))
        {
            Place = SkillPlaces.Drafts,
            QuickReplies = slot == MissingSlotRule.When ? TimeButtons.For(draft, turn.Now, turn.Language) : [],
        };
    }
}
