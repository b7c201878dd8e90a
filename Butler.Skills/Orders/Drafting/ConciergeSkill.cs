using System.ComponentModel;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Capacity;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Drafts services from the menu and places them once the resident has said yes.</summary>
public sealed class ConciergeSkill(IMenuBook menu)
{
    public const string Plugin = "concierge";
    public const string Confirm = "confirm_orders";

    private readonly DraftDesk _desk = new(menu);

    [KernelFunction("draft_order")]
    [Description("Drafts one service of the concierge menu for the resident: one call for each service they ask for. Returns the one question that is still open, or the summary to confirm. Places nothing.")]
    public async Task<SkillResult> DraftOrderAsync(
        Kernel kernel,
        [Description("Menu item: its id or name; when the words fit several items, their ids separated by |")] string item,
        [Description("Start, ISO 8601 with offset; leave out what was not said")] string? when = null,
        [Description("End of the window, ISO 8601; leave out for an exact time")] string? until = null,
        [Description("How many, only when said")] int? quantity = null,
        [Description("Where, in the resident's words")] string? location = null,
        [Description("Anything else the person who comes should know, in the resident's words")] string? note = null,
        [Description("For what is to come again and again, its rule: FREQ=WEEKLY;BYDAY=MO (DAILY, WEEKLY, WORKDAYS, MONTHLY; INTERVAL=2 for every other); start is then the first time")] string? repeats = null,
        [Description("True only when the resident says that it is another one beside what they have reported or booked already")] bool another = false,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = OrderDetails.Read(turn.Now, when, until, quantity, location, note, repeats);
        return turn.Give($"{Plugin}.draft_order", await FullSlot.NoticeAsync(turn, Draft(turn, item, details, another), cancellationToken),
            ("item", item), ("when", when), ("until", until), ("quantity", quantity), ("location", location), ("note", note), ("repeats", repeats), ("another", another ? true : null));
    }

    [KernelFunction("change_draft")]
    [Description("Changes a draft that is not placed yet, also when it is up for confirmation: only what the resident changes or adds.")]
    public async Task<SkillResult> ChangeDraftAsync(
        Kernel kernel,
        [Description("Which draft: its id, or its place in the list starting at 1; leave out for the one last spoken of")] string? draft = null,
        [Description("Another menu item instead (id or name)")] string? item = null,
        [Description("New start, ISO 8601 with offset")] string? when = null,
        [Description("New end of the window, ISO 8601")] string? until = null,
        [Description("New number")] int? quantity = null,
        [Description("New place, in the resident's words")] string? location = null,
        [Description("To add to the note, in the resident's words")] string? note = null,
        [Description("For what is to come again and again, its rule, as in draft_order; ONCE when it is to come a single time after all")] string? repeats = null,
        [Description("True when the note is the resident's question about this service that nothing here answers: the manager answers it with the order")] bool unanswered = false,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = OrderDetails.Read(turn.Now, when, until, quantity, location, note, repeats);
        if (unanswered)
            turn.Board.Put(new SkillResult(Outcomes.Answered, ConciergeWords.ManagerAnswers(turn.Manager, turn.Language)) { Place = SkillPlaces.Change });
        var result = LiveDrafts.Pick(turn, draft) is not [var picked, ..]
            ? new SkillResult(Outcomes.NotKnown, "There is no draft to change.", Binding: false)
            : item is not null && menu.Resolve(item) is [var other] && other.Id != picked.ItemId
                ? _desk.Replace(turn, picked, other, details)
                : _desk.Fill(turn, picked, details);
        return turn.Give($"{Plugin}.change_draft", await FullSlot.NoticeAsync(turn, result, cancellationToken),
            ("draft", draft), ("item", item), ("when", when), ("until", until), ("quantity", quantity), ("location", location), ("note", note), ("repeats", repeats), ("unanswered", unanswered ? true : null));
    }

    [KernelFunction("show_drafts")]
    [Description("Shows the open drafts again: the open question or the summary to confirm. Without open drafts those that were put aside.")]
    public SkillResult ShowDrafts(Kernel kernel)
    {
        var turn = kernel.Turn<IOrderTurn>();
        if (LiveDrafts.Of(turn).Count == 0 && LiveDrafts.Aside(turn) is [.., var latest])
            LiveDrafts.TakeUp(turn, [latest]);
        if (LiveDrafts.Of(turn).Count == 0)
            return turn.Give($"{Plugin}.show_drafts", new SkillResult(Outcomes.NotKnown, "There are no drafts.", Binding: false));
        var shown = turn.Give($"{Plugin}.show_drafts", _desk.Present(turn));
        turn.OrderMemory.Reminded = true;
        return shown;
    }

    [KernelFunction(Confirm)]
    [Description("Places what was summed up before (or carries out the change that was proposed), after the resident said yes to it in this message. Refused otherwise.")]
    public async Task<SkillResult> ConfirmOrdersAsync(Kernel kernel, CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        if (!ConfirmationRule.IsMet(turn))
            return ConfirmationFilter.Refuse(turn);
        if (turn.OrderMemory.Elsewhere is { } elsewhere)
            return turn.Give($"{Plugin}.{Confirm}", new SkillResult(Outcomes.Asked, $"That is confirmed by {elsewhere.Function}.", Binding: false));
        var result = turn.OrderMemory.PendingChange is { } change
            ? await OrderChanges.ApplyAsync(turn, change, cancellationToken)
            : await PlaceProposedAsync(turn, cancellationToken);
        return turn.Give($"{Plugin}.{Confirm}", result);
    }

    [KernelFunction("drop_draft")]
    [Description("Drops drafts the resident no longer wants; also leaves a proposed change undone.")]
    public SkillResult DropDraft(
        Kernel kernel,
        [Description("Which drafts: ids separated by |, or a place in the list starting at 1; leave out for all")] string? draft = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        return turn.Give($"{Plugin}.drop_draft", Drop(turn, draft), ("draft", draft));
    }

    private SkillResult Draft(IOrderTurn turn, string words, OrderDetails details, bool another)
    {
        if (turn.Household is null)
            return new SkillResult(Outcomes.Refused, ConciergeWords.Unbound.In(turn.Language));
        var items = menu.Resolve(words);
        if (items.Count == 0)
            return new SkillResult(Outcomes.NoneMatch, "No item of the menu fits. Offer the manager (handoff.to_manager, reason off_menu).", Binding: false);
        if (items.Count > 1)
            return Choose(turn, items, details);
        var item = items[0];
        turn.Trace.Item = new TracedItem(item.Id, item.Item);
        if (item.Served is Served.Venue)
            return new SkillResult(Outcomes.NoneMatch, "This is a question about places: ask the venues skill.", Binding: false);
        if (!item.Human && item.Served == Served.Book)
            return new SkillResult(Outcomes.NoneMatch, "Nobody is sent for this: a reminder is set with the reminders skill.", Binding: false);
        if (item.Served is Served.Info or Served.Emergency)
            return MenuWords.Describe(item, turn.Language);
        if (SpecialOwnersRule.IsBroken(item, turn.Household))
            return new SkillResult(Outcomes.Refused, ConciergeWords.SpecialOwnersOnly(item, turn.Manager, turn.Language));
        if (!another && SameFaultRule.Find(turn, item, details) is { } first)
            return SameFault.Attach(turn, first, item, details);
        return _desk.DraftAnew(turn, item, details);
    }

    private static SkillResult Choose(IOrderTurn turn, IReadOnlyList<MenuItem> items, OrderDetails details)
    {
        turn.OrderMemory.Choice = new OfferedChoice("item", [.. items.Select(i => i.Id)], details);
        turn.OrderMemory.Asked = null;
        return new SkillResult(Outcomes.Asked, ConciergeWords.WhichItem(items, turn.Language))
        {
            Place = SkillPlaces.Choice,
            QuickReplies = [.. items.Select(i => new Conversations.QuickReply(i.Title.In(turn.Language), i.Title.In(turn.Language)))],
        };
    }

    private async Task<SkillResult> PlaceProposedAsync(IOrderTurn turn, CancellationToken cancellationToken)
    {
        var drafts = turn.OrderMemory.Proposed.Select(id => turn.Orders.Find(o => o.Id == id && o.IsDraft)).OfType<ServiceOrder>().ToList();
        // A yes to one of them is none to the others, which stay and are shown again.
        if (turn.Consent.To is { } named && drafts.RemoveAll(d => !NamedDraft.Is(named, d.ItemId, d.TitleZh, d.TitleEn, menu.Find(named))) > 0 && drafts.Count == 0)
            return ConfirmationFilter.Refuse(turn);
        // The yes may come hours later, when the time has gone by.
        if (drafts.Exists(d => MissingSlotRule.Of(d, _desk.Item(d), turn.Now) is not null))
            return _desk.Present(turn);
        var placed = new List<ServiceOrder>();
        foreach (var draft in drafts)
        {
            if (await OrderPlacing.PlaceAsync(turn, draft, cancellationToken))
                placed.Add(draft);
        }

        turn.OrderMemory.CloseProposal();
        var full = drafts.Find(d => d.IsDraft);
        if (placed.Count == 0 && full is null)
            return new SkillResult(Outcomes.NotKnown, "Nothing was open to be placed.", Binding: false);
        var about = placed.FirstOrDefault() ?? full!;
        turn.Trace.Item ??= new TracedItem(about.ItemId, about.ItemName ?? about.TitleZh);
        var booked = placed.Count == 0 ? null : new SkillResult(Outcomes.Booked, PlacedWords.Booked(placed, _desk.Item, turn)) { Place = SkillPlaces.Booked };
        if (full is null && turn.Consent.To is not null && LiveDrafts.Of(turn).Count > 0)
        {
            turn.Give($"{Plugin}.{Confirm}", booked!);
            return _desk.Present(turn);
        }

        if (full is null)
            return booked!;
        if (booked is not null)
            turn.Give($"{Plugin}.{Confirm}", booked);
        return await FullSlot.AskAnewAsync(turn, full, cancellationToken);
    }

    private SkillResult Drop(IOrderTurn turn, string? which)
    {
        var memory = turn.OrderMemory;
        if (memory.PendingChange is { } change)
            return OrderChanges.Leave(turn, change);
        if (memory.Elsewhere is not null)
        {
            memory.CloseProposal();
            return new SkillResult(Outcomes.Answered, ChangeWords.Kept([], turn)) { Place = SkillPlaces.Change };
        }

        var drafts = which is null ? LiveDrafts.Of(turn) : LiveDrafts.Pick(turn, which);
        if (drafts.Count == 0 && LiveDrafts.Of(turn).Count > 0)
            turn.Board.Put(new SkillResult(Outcomes.Answered, ConciergeWords.NotAmongThem.In(turn.Language)) { Place = SkillPlaces.Change });
        if (drafts.Count == 0)
            return LiveDrafts.Of(turn).Count > 0 ? _desk.Present(turn) : new SkillResult(Outcomes.NotKnown, "There is no draft.", Binding: false);
        foreach (var draft in drafts)
            draft.Cancel(ServiceOrder.ByResident, "not wanted", turn.Now);
        memory.CloseProposal();
        memory.Asked = null;
        var words = new SkillResult(Outcomes.Changed, ConciergeWords.Dropped(drafts, turn.Language)) { Place = SkillPlaces.Change };
        if (LiveDrafts.Of(turn).Count == 0)
            return words;
        turn.Board.Put(words);
        return _desk.Present(turn);
    }
}
