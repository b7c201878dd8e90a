using System.Globalization;
using System.Text;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Orders.Wording;

namespace Butler.Skills.Orders.Placing;

/// <summary>What is said about orders that have a number. Only the skill that placed them speaks these words.</summary>
internal static class PlacedWords
{
    public static string Booked(IReadOnlyList<ServiceOrder> placed, Func<ServiceOrder, MenuItem?> itemOf, IOrderTurn turn)
    {
        var english = turn.Language == TalkLanguage.English;
        var text = new StringBuilder();
        if (placed.Count == 1)
        {
            var order = placed[0];
            text.Append(Lead(placed, english)).Append(OrderLines.Line(order, itemOf(order), turn.Now, turn.Language))
                .Append(english ? $". Order number {order.Number}." : $"。编号 {order.Number}。");
        }
        else
        {
            text.Append(Lead(placed, english).TrimEnd());
            for (var i = 0; i < placed.Count; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. {OrderLines.Line(placed[i], itemOf(placed[i]), turn.Now, turn.Language)}")
                    .Append(english ? $" - number {placed[i].Number}" : $",编号 {placed[i].Number}")
                    .Append(!Waits(placed[i]) ? "" : english ? " (waiting for approval)" : "(待审批)");
            }
        }

        text.Append('\n').Append(Next(placed, turn.Manager, turn.Now, english));
        if (placed.Any(o => o.RecurringId is not null))
            text.Append('\n').Append(RecurringWords.Begun(turn));
        if (LiveDrafts.Aside(turn) is { Count: > 0 } aside)
            text.Append('\n').Append(DraftWords.PutAside(aside, turn.Language));
        return text.ToString();
    }

    /// <summary>What a manager has to agree to first is not called booked before they have.</summary>
    private static string Lead(IReadOnlyList<ServiceOrder> placed, bool english)
    {
        if (placed.All(Waits))
            return english ? "Submitted for your manager's approval: " : "已为您提交申请:";
        if (placed.Any(Waits))
            return english ? "Registered: " : "已为您受理:";
        return english ? "Booked: " : "已为您登记:";
    }

    private static bool Waits(ServiceOrder order) => order.Approval == ApprovalState.Pending;

    private static string Next(IReadOnlyList<ServiceOrder> placed, StaffMember? manager, DateTimeOffset now, bool english)
    {
        if (placed.Any(o => OrderPlacing.PromisesDoor(o, now)))
            return english ? "The technician will be at your door within 15 minutes." : "维修师傅会在15分钟内上门。";
        if (placed.Any(Waits))
            return english ? "Your manager has to approve it first; nothing is fixed before that, and you will be told the result." : "此项需客户经理审批,批准后才算约定,结果会尽快通知您。";
        var who = english ? manager is null ? "Our desk" : $"Your manager {manager.Name}" : manager is null ? "管家中心" : $"客户经理{manager.Name}";
        return english ? $"{who} will respond within 10 minutes." : $"{who}会在10分钟内响应。";
    }
}
