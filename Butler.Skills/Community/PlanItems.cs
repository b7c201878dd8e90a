using Butler.Skills.Orders.Menus;
using Butler.Skills.Talk;

namespace Butler.Skills.Community;

/// <summary>The items of the plan's menu that community life is about, by the plan's names.</summary>
public static class PlanItems
{
    public const string Fees = "物业管理费及其他费用的查询与缴纳";
    public const string Visitors = "人、车出入登记与访客通报";
    public const string Activities = "社区活动报名(八大主题)";

    /// <summary>Null when the menu in force has no such item.</summary>
    internal static TracedItem? Trace(IMenuBook menu, string name) => menu.Menu.FindByName(name) is { } item ? new TracedItem(item.Id, item.Item) : null;
}
