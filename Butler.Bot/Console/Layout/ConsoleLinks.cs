using Butler.Skills.Households;
using MudBlazor;

namespace Butler.Bot.Console.Layout;

/// <summary>The pages behind the four that everybody uses all day.</summary>
internal static class ConsoleLinks
{
    public static IEnumerable<ConsoleLink> For(StaffMember person)
    {
        yield return new("/manager/notices", "通知与活动", Icons.Material.Outlined.Campaign);
        yield return new("/manager/reports", "月报", Icons.Material.Outlined.BarChart);
        yield return new("/manager/knowledge", "知识", Icons.Material.Outlined.MenuBook);
        if (person.Role != StaffRole.Senior)
            yield break;
        yield return new("/manager/staff", "人员与排班", Icons.Material.Outlined.Groups);
        yield return new("/manager/audit", "操作记录", Icons.Material.Outlined.FactCheck);
    }
}

internal sealed record ConsoleLink(string Href, string Words, string Icon);
