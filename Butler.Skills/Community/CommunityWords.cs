using System.Globalization;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Community;

/// <summary>What the skills of community life say alike.</summary>
internal static class CommunityWords
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    public static readonly LocalizedText Unbound = new(
        "您的账号还没有绑定房号,我不能查看或登记住户的事。请扫描24小时服务卡上的二维码绑定,或回复\"转人工\",由管家中心协助您。",
        "Your account is not linked to a household yet, so I can neither look this up nor note it down. Please scan the QR code on your 24-hour service card, or say \"human\" and the duty desk will help.");

    /// <summary>Offers to have the manager look into it; a yes takes it up.</summary>
    public static string AskManager(StaffMember? manager, TalkLanguage language) => language == TalkLanguage.English
        ? $"Shall I ask {(manager is null ? "the duty desk" : $"your manager {manager.Name}")} to check and get back to you?"
        : $"要我请{(manager is null ? "管家中心" : StaffTitle.Zh(manager))}核实后回复您吗?";

    /// <summary>A date without a weekday, with the year when it is not this one.</summary>
    public static string Day(DateOnly day, DateTimeOffset now, TalkLanguage language) => (language, day.Year == now.Year) switch
    {
        (TalkLanguage.English, true) => day.ToString("d MMM", CultureInfo.InvariantCulture),
        (TalkLanguage.English, false) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        (_, true) => $"{day.Month}月{day.Day}日",
        _ => $"{day.Year}年{day.Month}月{day.Day}日",
    };

    /// <summary>Date, weekday and hour of a stored instant, on the community's clocks.</summary>
    public static string Moment(DateTimeOffset at, DateTimeOffset now, TalkLanguage language)
    {
        var local = at.ToOffset(now.Offset);
        return language == TalkLanguage.English
            ? local.ToString(local.Year == now.Year ? "ddd d MMM, H:mm" : "ddd d MMM yyyy, H:mm", CultureInfo.InvariantCulture)
            : $"{Day(DateOnly.FromDateTime(local.DateTime), now, language)}({Weekdays[(int)local.DayOfWeek]}){local:H:mm}";
    }

    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.DateTime);
}
