using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Following;

/// <summary>What is said about changes of placed orders.</summary>
internal static class ChangeWords
{
    public static IReadOnlyList<QuickReply> CancelButtons(TalkLanguage language) => language == TalkLanguage.English
        ? [new("Yes, cancel", "Confirm"), new("Keep", "No, keep it")]
        : [new("确认取消", "确认"), new("保留", "不用了")];

    public static IReadOnlyList<QuickReply> ChangeButtons(TalkLanguage language) => language == TalkLanguage.English
        ? [new("Confirm", "Confirm"), new("Keep it as it was", "No, keep it")]
        : [new("确认", "确认"), new("不改了", "不用了")];

    public static string AskCancel(IReadOnlyList<ServiceOrder> orders, IOrderTurn turn)
    {
        if (orders is [var order])
        {
            return English(turn)
                ? $"Cancel this order?\n{Named(order, turn)}"
                : $"要取消这一单吗?\n{Named(order, turn)}\n回复\"确认\"后为您取消。";
        }

        return English(turn)
            ? $"Cancel all {orders.Count} of these orders?\n{List(orders, turn)}"
            : $"要取消以下{orders.Count}单吗?\n{List(orders, turn)}\n回复\"确认\"后一并取消。";
    }

    /// <summary>The time, when that is what changes; else the order as it would be.</summary>
    public static string AskChange(ServiceOrder order, ServiceOrder draft, IOrderTurn turn)
    {
        var title = OrderLines.Title(order, turn.Language);
        var before = OrderTimes.Say(order, turn.Now, turn.Language);
        if (draft.ItemId == order.ItemId && draft.SaidQuantity == order.SaidQuantity)
        {
            var after = OrderTimes.Say(draft, turn.Now, turn.Language);
            return English(turn)
                ? $"{title} (order {order.Number}) would move{(before is null ? "" : $" from {before}")} to {after}. Shall I change it?"
                : $"{title}(编号 {order.Number}){(before is null ? "" : $"原定{before},")}改到{after},可以吗?";
        }

        var line = OrderLines.Line(draft, null, turn.Now, turn.Language);
        return English(turn)
            ? $"Order {order.Number} ({OrderLines.Line(order, null, turn.Now, turn.Language)}) would become: {line}. Shall I change it?"
            : $"编号 {order.Number}({OrderLines.Line(order, null, turn.Now, turn.Language)})改成:{line},可以吗?";
    }

    public static string Cancelled(IReadOnlyList<ServiceOrder> orders, IOrderTurn turn)
    {
        if (orders is [var order])
        {
            return English(turn)
                ? $"Cancelled: {OrderLines.Title(order, turn.Language)}, number {order.Number}."
                : $"已为您取消:{OrderLines.Title(order, turn.Language)},编号 {order.Number}。";
        }

        var names = orders.Select(o => $"{OrderLines.Title(o, turn.Language)} {o.Number}");
        return English(turn)
            ? $"Cancelled, {orders.Count} orders: {string.Join("; ", names)}."
            : $"已为您取消{orders.Count}单:{string.Join("、", names)}。";
    }

    public static string Rescheduled(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"Changed: {OrderLines.Title(order, turn.Language)}, number {order.Number}, is now on {OrderTimes.Say(order, turn.Now, turn.Language)}."
        : $"已为您改好:{OrderLines.Title(order, turn.Language)},编号 {order.Number},新的时间是{OrderTimes.Say(order, turn.Now, turn.Language)}。";

    public static string Detailed(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"Noted on order {order.Number}: {OrderLines.Line(order, null, turn.Now, turn.Language)}."
        : $"已更新编号 {order.Number}:{OrderLines.Line(order, null, turn.Now, turn.Language)}。";

    public static string Pictured(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"Your picture is with order {order.Number} ({OrderLines.Title(order, turn.Language)}) now, {order.Photos.Count} in all."
        : $"照片已补充到编号 {order.Number}({OrderLines.Title(order, turn.Language)}),现在共{order.Photos.Count}张。";

    public static string Replaced(ServiceOrder order, ServiceOrder instead, IOrderTurn turn) => English(turn)
        ? $"Changed: order {order.Number} is cancelled, and {OrderLines.Line(instead, null, turn.Now, turn.Language)} is booked under number {instead.Number}."
        : $"已为您换好:原来的编号 {order.Number} 已取消,新登记 {OrderLines.Line(instead, null, turn.Now, turn.Language)},编号 {instead.Number}。";

    public static string Kept(IReadOnlyList<ServiceOrder> orders, IOrderTurn turn) => orders switch
    {
        [] => English(turn) ? "All right, nothing was changed." : "好的,没有做任何更改。",
        [var order] => English(turn) ? $"All right, order {order.Number} stays as it was." : $"好的,编号 {order.Number} 保持不变。",
        _ => English(turn) ? $"All right, the {orders.Count} orders stay as they were." : $"好的,这{orders.Count}单都保持不变。",
    };

    public static string Gone(ServiceOrder? order, IOrderTurn turn) => English(turn)
        ? $"That order {(order is null ? "" : order.Number + " ")}can no longer be changed."
        : $"这一单{(order is null ? "" : $"(编号 {order.Number})")}已经不能更改了。";

    public static string TooLate(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"Somebody is already there for order {order.Number}, so I cannot change it from here. Say \"human\" and your manager will sort it out with you."
        : $"编号 {order.Number} 的工作人员已经到场,我这边不能直接更改。回复\"转人工\",客户经理马上协助您。";

    public static string Which(IReadOnlyList<ServiceOrder> orders, IOrderTurn turn) => English(turn)
        ? $"Which order do you mean?\n{List(orders, turn)}"
        : $"您有几单在进行中,请问是哪一单?\n{List(orders, turn)}";

    /// <summary>Nothing is on the day by which an order was named; what there is instead.</summary>
    public static string NoneOn(OrderDay day, IReadOnlyList<ServiceOrder> orders, IOrderTurn turn)
    {
        var (when, list) = (day.Say(turn.Language, turn.Now), orders is [var only] ? Named(only, turn) : List(orders, turn));
        if (English(turn))
            return orders.Count == 1
                ? $"You have nothing booked for {when}. What is open: {list}. Tell me if you mean that one."
                : $"You have nothing booked for {when}. What is open:\n{list}\nWhich one do you mean?";
        return orders.Count == 1
            ? $"您家{when}没有预约。进行中的是:{list}。如果说的是这一单,请告诉我。"
            : $"您家{when}没有预约。进行中的有:\n{list}\n请问您说的是哪一单?";
    }

    public static string None(IOrderTurn turn) => English(turn)
        ? "I find no open order of your household that fits. If it was agreed by telephone, your manager will know: say \"human\" and I will pass it on."
        : "没有查到您家与此相符的进行中订单。如果是电话里约的,可以回复\"转人工\",请客户经理帮您核实。";

    public static string AskNewTime(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"{Named(order, turn)}. What day and time should it be instead?"
        : $"{Named(order, turn)}。请问改到哪天、什么时间?";

    public static string Hurried(ServiceOrder order, IOrderTurn turn)
    {
        var title = OrderLines.Title(order, turn.Language);
        var state = StatusWords.Say(order, turn.Language);
        if (English(turn))
        {
            var again = order.Hurries > 1 ? $" This is your reminder number {order.Hurries}, and your manager sees that." : "";
            return $"I am sorry for the wait. I have pressed order {order.Number} ({title}, {state}); your manager{Name(turn)} will give you word within 10 minutes.{again}";
        }

        var count = order.Hurries > 1 ? $"(第{order.Hurries}次催办,已标明给客户经理)" : "";
        return $"抱歉让您久等了。{title}(编号 {order.Number},{state})已为您加急催办{count},客户经理{Name(turn)}会在10分钟内给您回音。";
    }

    /// <summary>"清洗空调,11月27日(周五)上午9:00,编号 261124-048213,已登记".</summary>
    public static string Named(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"{OrderLines.Line(order, null, turn.Now, turn.Language)}, number {order.Number}, {StatusWords.Say(order, turn.Language)}"
        : $"{OrderLines.Line(order, null, turn.Now, turn.Language)},编号 {order.Number},{StatusWords.Say(order, turn.Language)}";

    public static string List(IEnumerable<ServiceOrder> orders, IOrderTurn turn) =>
        string.Join('\n', orders.Select((o, i) => $"{i + 1}. {Named(o, turn)}"));

    private static string Name(IOrderTurn turn) => turn.Manager is { } manager ? (English(turn) ? " " : "") + manager.Name : "";

    private static bool English(IOrderTurn turn) => turn.Language == TalkLanguage.English;
}
