using System.ComponentModel;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
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

    [KernelFunction("my_orders")]
    [Description("The household's orders and their state, from the records.")]
    public SkillResult MyOrders(Kernel kernel, [Description("Only those about this: a number, an item, or the resident's words; leave out for all")] string? about = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var orders = string.IsNullOrWhiteSpace(about) ? [] : OrderFinder.Find(turn, menu, about);
        if (orders.Count == 0)
            orders = [.. turn.Orders.Where(o => o.IsOpen).Reverse()];
        var shown = orders.Take(MostShown).ToList();
        if (shown is [var only])
            turn.Trace.Item = new TracedItem(only.ItemId, only.ItemName ?? only.TitleZh);
        return turn.Give($"{Plugin}.my_orders",
            shown.Count == 0 ? new SkillResult(Outcomes.NotKnown, ChangeWords.None(turn)) : new SkillResult(Outcomes.Answered, List(shown, turn)),
            ("about", about));
    }

    [KernelFunction("cancel_order")]
    [Description("Proposes to cancel a placed order; it is cancelled by confirm_orders after the resident's yes. For drafts use drop_draft.")]
    public SkillResult CancelOrder(Kernel kernel, [Description("Number, id or item; leave out when the resident named none")] string? order = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        return turn.Give($"{Plugin}.cancel_order", With(turn, order, OrderChanges.Cancel, new OrderDetails(), o => OrderChanges.ProposeCancel(turn, o)), ("order", order));
    }

    [KernelFunction("reschedule_order")]
    [Description("Proposes another time for a placed order; it is changed by confirm_orders after the resident's yes. For drafts use change_draft.")]
    public SkillResult RescheduleOrder(
        Kernel kernel,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        [Description("New start, ISO 8601 with offset; leave out when not said")] string? when = null,
        [Description("New end of the window, ISO 8601")] string? until = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = new OrderDetails(IsoTime.Read(when, turn.Now), IsoTime.Read(until, turn.Now));
        return turn.Give($"{Plugin}.reschedule_order", With(turn, order, OrderChanges.Reschedule, details, o => Move(turn, o, details)),
            ("order", order), ("when", when), ("until", until));
    }

    [KernelFunction("change_order")]
    [Description("Adds to a placed order what the resident says about number, place or what the person who comes should know. Not the time.")]
    public SkillResult ChangeOrder(
        Kernel kernel,
        [Description("Number, id or item; leave out when the resident named none")] string? order = null,
        [Description("New number")] int? quantity = null,
        [Description("New place, in the resident's words")] string? location = null,
        [Description("To add to the note, in the resident's words")] string? note = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = new OrderDetails(Quantity: quantity, Location: location, Note: note);
        return turn.Give($"{Plugin}.change_order", With(turn, order, "change", details, o => Change(turn, o, details)),
            ("order", order), ("quantity", quantity), ("location", location), ("note", note));
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
        var result = With(turn, order, "hurry", new OrderDetails(), o =>
        {
            pressed = o;
            o.Hurry(turn.Now);
            return new SkillResult(Outcomes.Changed, ChangeWords.Hurried(o, turn)) { Place = SkillPlaces.Change };
        });
        if (pressed is not null)
            await OrderPlacing.CallAttentionAsync(turn, pressed, cancellationToken);
        return turn.Give($"{Plugin}.hurry_order", result, ("order", order));
    }

    private SkillResult With(IOrderTurn turn, string? reference, string purpose, OrderDetails details, Func<ServiceOrder, SkillResult> step)
    {
        var orders = OrderFinder.Find(turn, menu, reference);
        if (orders.Count == 0)
            return new SkillResult(Outcomes.NotKnown, ChangeWords.None(turn));
        if (orders is [var order])
        {
            turn.OrderMemory.Choice = null;
            turn.Trace.Item = new TracedItem(order.ItemId, order.ItemName ?? order.TitleZh);
            return step(order);
        }

        var shown = orders.Take(MostShown).ToList();
        turn.OrderMemory.Choice = new OfferedChoice(purpose, [.. shown.Select(o => o.Id)], details);
        return new SkillResult(Outcomes.Asked, ChangeWords.Which(shown, turn))
        {
            Place = SkillPlaces.Choice,
            QuickReplies = [.. shown.Select(o => new QuickReply($"{OrderLines.Title(o, turn.Language)} {o.Number}", o.Number!))],
        };
    }

    private static SkillResult Move(IOrderTurn turn, ServiceOrder order, OrderDetails details)
    {
        if (details.Start is not null && !PastTimeRule.IsBroken(details, turn.Now))
            return OrderChanges.ProposeReschedule(turn, order, details);
        turn.OrderMemory.Choice = new OfferedChoice(OrderChanges.Reschedule, [order.Id], new OrderDetails());
        var past = details.Start is null ? "" : DraftWords.Past(details, turn);
        return new SkillResult(Outcomes.Asked, past + ChangeWords.AskNewTime(order, turn)) { Place = SkillPlaces.Change };
    }

    private static SkillResult Change(IOrderTurn turn, ServiceOrder order, OrderDetails details)
    {
        order.Fill(details, turn.Now);
        return new SkillResult(Outcomes.Changed, ChangeWords.Detailed(order, turn)) { Place = SkillPlaces.Change };
    }

    private static string List(List<ServiceOrder> orders, IOrderTurn turn)
    {
        if (orders is [var only])
            return turn.Language == TalkLanguage.English ? $"Your order: {ChangeWords.Named(only, turn)}." : $"帮您查到:{ChangeWords.Named(only, turn)}。";
        var list = string.Join('\n', orders.Select((o, i) => $"{i + 1}. {ChangeWords.Named(o, turn)}"));
        return turn.Language == TalkLanguage.English ? $"Your open orders:\n{list}" : $"您家进行中的订单:\n{list}";
    }
}
