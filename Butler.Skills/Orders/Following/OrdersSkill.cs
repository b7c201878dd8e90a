using System.ComponentModel;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Following;

/// <summary>Follows orders that are placed: where they are, another time, cancelling, hurrying, a word to whoever comes.</summary>
public sealed class OrdersSkill(IMenuBook menu)
{
    public const string Plugin = "orders";
    private const int MostShown = 5;

    /// <summary>From here on a reminder is not only a reminder: the manager is brought into the talk.</summary>
    private const int HurriesForManager = 3;

    [KernelFunction("my_orders")]
    [Description("The household's orders and their state, from the records.")]
    public SkillResult MyOrders(Kernel kernel, [Description("Only those about this: a number, an item, or the resident's words; leave out for all")] string? about = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var orders = string.IsNullOrWhiteSpace(about) ? [] : OrderFinder.Find(turn, menu, about);
        if (orders.Count == 0 && !string.IsNullOrWhiteSpace(about) && OrderFinder.FindFinished(turn, menu, about) is [var finished, ..])
            orders = [finished];
        if (orders.Count == 0)
            orders = [.. turn.Orders.Where(o => o.IsOpen).Reverse()];
        if (orders.Count == 0 && OrderFinder.FindFinished(turn, menu, reference: null) is [var last, ..])
            orders = [last];
        var shown = orders.Take(MostShown).ToList();
        if (shown is [var only])
            turn.Trace.Item = new TracedItem(only.ItemId, only.ItemName ?? only.TitleZh);
        return turn.Give($"{Plugin}.my_orders",
            shown.Count == 0 ? new SkillResult(Outcomes.NotKnown, ChangeWords.None(turn)) : new SkillResult(Outcomes.Answered, List(shown, orders.Count - shown.Count, turn)),
            ("about", about));
    }

    [KernelFunction("cancel_order")]
    [Description("Proposes to cancel placed orders, one or several together; they are cancelled by confirm_orders after the resident's yes. For drafts use drop_draft.")]
    public SkillResult CancelOrder(
        Kernel kernel,
        [Description("Number, id or item, several separated by |; leave out when the resident named none")] string? order = null,
        [Description("True when the resident wants all of them cancelled")] bool all = false,
        [Description("Only when they name it by its day: that day as yyyy-MM-dd, several as first/last")] string? day = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var named = OrderFinder.Find(turn, menu, order);
        var several = (all || order?.Contains('|', StringComparison.Ordinal) == true) && named.Count > 1;
        return turn.Give($"{Plugin}.cancel_order", several
            ? CancelTogether(turn, named)
            : With(turn, order, OrderChanges.Cancel, new OrderDetails(), day, o => Possible(o, turn) ?? OrderChanges.ProposeCancel(turn, [o])), ("order", order), ("all", all ? true : null), ("day", day));
    }

    [KernelFunction("reschedule_order")]
    [Description("Proposes another time for a placed order; it is changed by confirm_orders after the resident's yes. For drafts use change_draft.")]
    public SkillResult RescheduleOrder(
        Kernel kernel,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        [Description("New start, ISO 8601 with offset; leave out when not said")] string? when = null,
        [Description("New end of the window, ISO 8601")] string? until = null,
        [Description("Only when they name it by its present day: that day as yyyy-MM-dd, several as first/last")] string? day = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = OrderDetails.Read(turn.Now, when, until);
        return turn.Give($"{Plugin}.reschedule_order", With(turn, order, OrderChanges.Reschedule, details, day, o => Possible(o, turn) ?? Move(turn, o, details)),
            ("order", order), ("when", when), ("until", until), ("day", day));
    }

    [KernelFunction("change_order")]
    [Description("Changes a placed order, not its time. What the person who comes should know, the place and pictures are noted at once; another number or another service is proposed and changed by confirm_orders after the resident's yes.")]
    public async Task<SkillResult> ChangeOrderAsync(
        Kernel kernel,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        [Description("Another menu item in its place (id or name)")] string? item = null,
        [Description("New number")] int? quantity = null,
        [Description("New place, in the resident's words")] string? location = null,
        [Description("To add to the note, in the resident's words")] string? note = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = OrderDetails.Read(turn.Now, when: null, until: null, quantity, location, note);
        var changed = (ServiceOrder?)null;
        var result = With(turn, order, OrderChanges.Change, details, day: null, o => Possible(o, turn) ?? Change(turn, changed = o, item, details));
        if (changed is not null && result.Outcome == Outcomes.Changed)
            await OrderChanges.TellWhoeverAcceptedAsync(turn, changed, cancellationToken);
        return turn.Give($"{Plugin}.change_order", result,
            ("order", order), ("item", item), ("quantity", quantity), ("location", location), ("note", note));
    }

    [KernelFunction("hurry_order")]
    [Description("The resident is waiting: presses the order and calls the manager's attention to it.")]
    public async Task<SkillResult> HurryOrderAsync(
        Kernel kernel,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var pressed = (ServiceOrder?)null;
        var result = With(turn, order, "hurry", new OrderDetails(), day: null, o =>
        {
            pressed = o;
            o.Hurry(turn.Now);
            return new SkillResult(Outcomes.Changed, ChangeWords.Hurried(o, turn)) { Place = SkillPlaces.Change };
        });
        if (pressed is not null)
            await OrderPlacing.CallAttentionAsync(turn, pressed, cancellationToken);
        if (pressed is { Hurries: >= HurriesForManager })
            turn.OpenHandoff ??= await HandoffDesk.RequestAsync(turn.Db, turn.Conversation, turn.Household, HandoffReason.Complaint, turn.Text, turn.Now, cancellationToken);
        return turn.Give($"{Plugin}.hurry_order", result, ("order", order));
    }

    private SkillResult With(IOrderTurn turn, string? reference, string purpose, OrderDetails details, string? day, Func<ServiceOrder, SkillResult> step)
    {
        var orders = OrderFinder.Find(turn, menu, reference);
        if (orders.Count == 0)
            return Finished(turn, reference) ?? new SkillResult(Outcomes.NotKnown, ChangeWords.None(turn));
        var wanted = OrderDay.Read(day);
        var onDay = wanted is null ? orders : [.. orders.Where(o => wanted.Holds(o.Start, o.End, turn.Now))];
        if (onDay is [var order])
        {
            turn.OrderMemory.Choice = null;
            turn.Trace.Item = new TracedItem(order.ItemId, order.ItemName ?? order.TitleZh);
            return step(order);
        }

        var shown = (onDay.Count > 0 ? onDay : orders).Take(MostShown).ToList();
        turn.OrderMemory.Choice = new OfferedChoice(purpose, [.. shown.Select(o => o.Id)], details);
        return new SkillResult(Outcomes.Asked, onDay.Count > 0 ? ChangeWords.Which(shown, turn) : ChangeWords.NoneOn(wanted!, shown, turn))
        {
            Place = SkillPlaces.Choice,
            QuickReplies = [.. shown.Select(o => new QuickReply($"{OrderLines.Title(o, turn.Language)} {o.Number}", o.Number!))],
        };
    }

    /// <summary>An order that was named but is done already.</summary>
    private SkillResult? Finished(IOrderTurn turn, string? reference) =>
        !string.IsNullOrWhiteSpace(reference) && OrderFinder.FindFinished(turn, menu, reference) is [var done, ..]
            ? new SkillResult(Outcomes.Refused, $"{ChangeWords.Named(done, turn)}{(turn.Language == TalkLanguage.English ? ". " : "。")}{ChangeWords.Gone(order: null, turn)}")
            : null;

    /// <summary>Null when the order can still be changed from here.</summary>
    private static SkillResult? Possible(ServiceOrder order, IOrderTurn turn) =>
        order.Status == OrderStatus.Arrived ? new SkillResult(Outcomes.Refused, ChangeWords.TooLate(order, turn)) : null;

    private static SkillResult CancelTogether(IOrderTurn turn, IReadOnlyList<ServiceOrder> orders)
    {
        turn.OrderMemory.Choice = null;
        var possible = orders.Where(o => o.Status != OrderStatus.Arrived).ToList();
        if (possible.Count == 0)
            return Possible(orders[0], turn)!;
        foreach (var late in orders.Except(possible))
            turn.Board.Put(new SkillResult(Outcomes.Refused, ChangeWords.TooLate(late, turn)));
        return OrderChanges.ProposeCancel(turn, possible);
    }

    private SkillResult Move(IOrderTurn turn, ServiceOrder order, OrderDetails details)
    {
        var item = order.ItemId is { } id ? menu.Menu.Find(id) : null;
        if (details.Start is { } start && !PastTimeRule.IsBroken(details, turn.Now))
        {
            if (item is null || !ServiceHoursRule.IsBroken(item, start, details.End))
                return OrderChanges.Propose(turn, order, OrderChanges.Reschedule, details);
            turn.OrderMemory.Choice = new OfferedChoice(OrderChanges.Reschedule, [order.Id], new OrderDetails());
            var offered = ServiceHoursRule.Nearest(item, start, details.End, turn.Now);
            return new SkillResult(Outcomes.Asked, DraftWords.Outside(turn, order, details, item, offered))
            {
                Place = SkillPlaces.Change,
                QuickReplies = TimeButtons.For(offered, turn.Now, turn.Language),
            };
        }

        turn.OrderMemory.Choice = new OfferedChoice(OrderChanges.Reschedule, [order.Id], new OrderDetails());
        var past = details.Start is null ? "" : DraftWords.Past(details, turn);
        return new SkillResult(Outcomes.Asked, past + ChangeWords.AskNewTime(order, turn)) { Place = SkillPlaces.Change };
    }

    private SkillResult Change(IOrderTurn turn, ServiceOrder order, string? item, OrderDetails details)
    {
        if (item is not null && menu.Resolve(item) is [var other] && other.Id != order.ItemId)
            return OrderChanges.Propose(turn, order, OrderChanges.Change, details, other);
        if (details.Quantity is { } quantity && quantity != order.Quantity)
            return OrderChanges.Propose(turn, order, OrderChanges.Change, details);
        order.Fill(details, turn.Now);
        order.AttachPhotos(turn.Photos);
        var onlyPictures = turn.Photos.Count > 0 && details is { Location: null, Note: null };
        return new SkillResult(Outcomes.Changed, onlyPictures ? ChangeWords.Pictured(order, turn) : ChangeWords.Detailed(order, turn)) { Place = SkillPlaces.Change };
    }

    private static string List(List<ServiceOrder> orders, int more, IOrderTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        if (orders is [var only])
            return english ? $"Your order: {ChangeWords.Named(only, turn)}." : $"帮您查到:{ChangeWords.Named(only, turn)}。";
        var list = ChangeWords.List(orders, turn);
        if (more > 0)
            list += english ? $"\n... and {more} more" : $"\n……另有{more}单";
        return english ? $"Your open orders:\n{list}" : $"您家进行中的订单:\n{list}";
    }
}
