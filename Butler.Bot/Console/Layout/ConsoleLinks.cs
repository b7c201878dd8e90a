using Butler.Skills.Households;
using MudBlazor;

namespace Butler.Bot.Console.Layout;

/// <summary>The pages behind the four that everybody uses all day.</summary>
internal static class ConsoleLinks
{
    public static IEnumerable<ConsoleLink> For(StaffMember person)
    {
        yield return new("/manager/notices", "公共通知", Icons.Material.Outlined.Campaign);
        yield return new("/manager/activities", "社区活动", Icons.Material.Outlined.Event);
        yield return new("/manager/reports", "月报", Icons.Material.Outlined.BarChart);
        yield return new("/manager/knowledge", "知识", Icons.Material.Outlined.MenuBook);
        if (person.Role != StaffRole.Senior)
            yield break;
        yield return new("/manager/roster", "排班", Icons.Material.Outlined.CalendarMonth);
        yield return new("/manager/staff", "人员", Icons.Material.Outlined.Groups);
        yield return new("/manager/audit", "操作记录", Icons.Material.Outlined.FactCheck);
    }
}

internal sealed record ConsoleLink(string Href, string Words, string Icon);
