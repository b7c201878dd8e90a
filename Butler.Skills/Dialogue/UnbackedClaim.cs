using System.Text.RegularExpressions;

namespace Butler.Skills.Dialogue;

/// <summary>
/// A model's own words that say something was done. Only skills say that, from what they did; a model that says it
/// without a skill is not shown.
/// </summary>
internal static partial class UnbackedClaim
{
    public const string Guard = "unbacked-claim";

    public static bool IsIn(string words) => Claim().IsMatch(words);

    [GeneratedRegex(
        @"已经?(?:为您|帮您|给您|替您)?(?:预约|预订|登记|下单|安排|取消|改期|改好|提交|通知|转接|转给|报修|派)|(?:预约|预订|下单|登记|取消)(?:好了|成功|完成)|编号\s*[::]?\s*\d|\b(?:booked|scheduled|rescheduled|cancell?ed|placed|arranged|confirmed|notified)\b|order number",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();
}
