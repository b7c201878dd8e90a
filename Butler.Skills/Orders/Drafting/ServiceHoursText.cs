using System.Text.RegularExpressions;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Says service hours: "Mo-Sa 09:00-18:00" is "周一至周六 9:00-18:00". What is written in another way is quoted.</summary>
internal static partial class ServiceHoursText
{
    private const string Days = "Mo Tu We Th Fr Sa Su";
    private static readonly string[] Zh = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];
    private static readonly string[] En = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static string Say(string hours, TalkLanguage language)
    {
        var match = Usual().Match(hours);
        if (!match.Success)
            return hours;
        var (from, to) = (Index(match.Groups["from"].Value), Index(match.Groups["to"].Value));
        var times = $"{match.Groups["open"].Value.TrimStart('0')}-{match.Groups["close"].Value.TrimStart('0')}";
        if (language == TalkLanguage.English)
            return $"{(to - from == 6 ? "every day" : $"{En[from]} to {En[to]}")} {times}";
        return $"{(to - from == 6 ? "每天" : $"{Zh[from]}至{Zh[to]}")}{times}";
    }

    private static int Index(string day) => Days.IndexOf(day, StringComparison.Ordinal) / 3;

    [GeneratedRegex(@"^(?<from>Mo|Tu|We|Th|Fr|Sa|Su)-(?<to>Mo|Tu|We|Th|Fr|Sa|Su) (?<open>\d\d:\d\d)-(?<close>\d\d:\d\d)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Usual();
}
