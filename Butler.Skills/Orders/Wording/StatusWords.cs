using Butler.Skills.Language.Text;

namespace Butler.Skills.Orders.Wording;

/// <summary>The state of an order as residents read it: from the row, never from what was promised in talk.</summary>
internal static class StatusWords
{
    public static string Say(ServiceOrder order, TalkLanguage language)
    {
        if (order.Approval == ApprovalState.Pending && order.Status == OrderStatus.Confirmed)
            return language == TalkLanguage.English ? "waiting for your manager's approval" : "等待客户经理审批";
        return new LocalizedText(Chinese(order.Status), English(order.Status)).In(language);
    }

    private static string Chinese(OrderStatus status) => status switch
    {
        OrderStatus.Draft => "待您确认",
        OrderStatus.Confirmed => "已登记,等待受理",
        OrderStatus.Accepted => "已受理",
        OrderStatus.Dispatched => "已派人",
        OrderStatus.Arrived => "工作人员已到场",
        OrderStatus.Completed => "已完成",
        OrderStatus.Revisited => "已完成并回访",
        OrderStatus.Reopened => "重新处理中",
        _ => "已取消",
    };

    private static string English(OrderStatus status) => status switch
    {
        OrderStatus.Draft => "waiting for your confirmation",
        OrderStatus.Confirmed => "registered, not accepted yet",
        OrderStatus.Accepted => "accepted",
        OrderStatus.Dispatched => "somebody has been sent",
        OrderStatus.Arrived => "somebody is there",
        OrderStatus.Completed => "completed",
        OrderStatus.Revisited => "completed and followed up",
        OrderStatus.Reopened => "being dealt with again",
        _ => "cancelled",
    };
}
