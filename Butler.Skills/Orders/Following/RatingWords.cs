using System.Globalization;
using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Following;

/// <summary>What is said about ratings.</summary>
internal static class RatingWords
{
    public static IReadOnlyList<QuickReply> StarButtons(TalkLanguage language) =>
    [
        .. Enumerable.Range(1, 5).Reverse().Select(n => language == TalkLanguage.English
            ? new QuickReply(string.Create(CultureInfo.InvariantCulture, $"{n} stars"), string.Create(CultureInfo.InvariantCulture, $"{n} stars"))
            : new QuickReply(string.Create(CultureInfo.InvariantCulture, $"{n}星"), string.Create(CultureInfo.InvariantCulture, $"{n}星"))),
    ];

    public static string AskStars(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"How many stars would you give {OrderLines.Title(order, turn.Language)} (order {order.Number}), from 1 to 5?"
        : $"{OrderLines.Title(order, turn.Language)}(编号 {order.Number}),您打几颗星?1到5星。";

    public static string Thanks(ServiceOrder order, int stars, IOrderTurn turn) => English(turn)
        ? $"Thank you! {stars} of 5 stars are recorded for {OrderLines.Title(order, turn.Language)} (order {order.Number})."
        : $"谢谢您的评价!{OrderLines.Title(order, turn.Language)}(编号 {order.Number})已记下{stars}星,会转达给师傅。";

    public static string AskWhy(ServiceOrder order, int stars, IOrderTurn turn) => English(turn)
        ? $"I am sorry that it was not good. {stars} of 5 stars are recorded for {OrderLines.Title(order, turn.Language)} (order {order.Number}), and your manager{Name(turn)} sees it. What was wrong? If it has to be done again, just say so; say \"human\" and your manager takes over."
        : $"非常抱歉没让您满意。{OrderLines.Title(order, turn.Language)}(编号 {order.Number})已记下{stars}星,客户经理{Name(turn)}会看到。请问是哪里不满意?如果没做好,说一声我就请人返工;也可以回复\"转人工\"。";

    public static string Explained(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"Thank you for telling me. It is noted on order {order.Number}, and your manager{Name(turn)} will come back to you about it."
        : $"谢谢您告诉我,已记下并转给客户经理{Name(turn)}(编号 {order.Number}),会就此给您一个答复。";

    public static string Reopened(ServiceOrder order, IOrderTurn turn) => English(turn)
        ? $"I am sorry about that. {OrderLines.Title(order, turn.Language)} (order {order.Number}) is open again, and what you said has gone to your manager{Name(turn)}, who will respond within 10 minutes, about the charge as well if there is one."
        : $"非常抱歉没有给您办好。{OrderLines.Title(order, turn.Language)}(编号 {order.Number})已重新打开,您反映的情况已转给客户经理{Name(turn)},10分钟内响应您;涉及费用的也由客户经理一并核实。";

    public static string Nothing(IOrderTurn turn) => English(turn)
        ? "I find no completed order of your household to put this to. Which service is it about? You can also say \"human\", and your manager will take it."
        : "没有查到您家最近完成的订单可以评价。请问是哪一项服务?也可以回复\"转人工\",由客户经理记下您的意见。";

    private static string Name(IOrderTurn turn) => turn.Manager is { } manager ? (English(turn) ? " " : "") + manager.Name : "";

    private static bool English(IOrderTurn turn) => turn.Language == TalkLanguage.English;
}
