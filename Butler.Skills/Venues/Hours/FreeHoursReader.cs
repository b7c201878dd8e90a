using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Hours;

/// <summary>
/// Hours as people write them in Chinese: 周一至周五 9:00-17:30,周末休息. Reads token by token and gives up at the first word
/// it does not know, because half-understood hours send people to closed doors.
/// </summary>
internal static partial class FreeHoursReader
{
    private const string Numerals = "一二三四五六日";

    public static List<HoursRule>? Read(string text)
    {
        List<HoursRule> rules = [];
        return ReadInto(rules, text.Normalize(NormalizationForm.FormKC)) && rules.Any(r => r.Spans.Count > 0) ? rules : null;
    }

    private static bool ReadInto(List<HoursRule> rules, string text)
    {
        var days = HoursRule.EveryDay;
        var holidays = false;
        var byWorkday = false;
        var lastWasDays = false;
        (int? From, int? To) season = (null, null);
        List<HoursSpan>? spans = null;

        for (var at = 0; at < text.Length;)
        {
            var match = Token().Match(text, at);
            if (!match.Success || match.Index != at)
                return false;
            at += match.Length;
            if (match.Groups["skip"].Success)
                continue;
            // What a guest should know besides, which moves no door.
            if (match.Groups["remark"].Success)
            {
                if (rules.Count == 0)
                    return false;
                continue;
            }

            if (match.Groups["note"].Success)
            {
                ReadNote(rules, match.Groups["note"].Value);
                continue;
            }

            if (match.Groups["m1"].Success)
            {
                season = (MonthDay(match, "m1", "md1", 1), MonthDay(match, "m2", "md2", 31));
                (spans, lastWasDays) = (null, false);
                continue;
            }

            if (DaysOf(match) is var (more, more2) && (more != 0 || more2))
            {
                (days, holidays) = lastWasDays ? (days | more, holidays || more2) : (more, more2);
                byWorkday = (lastWasDays && byWorkday) || match.Groups["work"].Success;
                (spans, lastWasDays) = (null, true);
                continue;
            }

            lastWasDays = false;
            if (match.Groups["off"].Success)
            {
                rules.Add(new HoursRule(days, holidays, season.From, season.To, [], ByWorkday: byWorkday));
                spans = null;
                continue;
            }

            var span = match.Groups["whole"].Success
                ? HoursSpan.WholeDay
                : HoursSpan.Of(Minutes(match, "a"), Minutes(match, "b"));
            if (span is null)
                return false;
            if (spans is null)
                rules.Add(new HoursRule(days, holidays || days == HoursRule.EveryDay, season.From, season.To, spans = [], ByWorkday: byWorkday && days == HoursRule.Workdays));
            spans.Add(span.Value);
        }

        return true;
    }

    // A remark in brackets may hold another rule (周一闭馆) or only a remark (21:30停止点餐).
    private static void ReadNote(List<HoursRule> rules, string note)
    {
        List<HoursRule> inner = [];
        if (ReadInto(inner, note) && inner.TrueForAll(r => r.Days != HoursRule.EveryDay))
            rules.AddRange(inner);
    }

    private static (int Days, bool Holidays) DaysOf(Match match)
    {
        if (match.Groups["every"].Success)
            return (HoursRule.EveryDay, true);
        if (match.Groups["work"].Success)
            return (HoursRule.Workdays, false);
        if (match.Groups["weekend"].Success)
            return (HoursRule.Weekend, false);
        if (match.Groups["holiday"].Success)
            return (0, true);
        if (!match.Groups["d1"].Success)
            return (0, false);
        var first = DayIndex(match.Groups["d1"].Value[0]);
        if (match.Groups["d2"].Success)
            return (HoursRule.DayRange(first, DayIndex(match.Groups["d2"].Value[0])), false);
        var days = 1 << first;
        foreach (Capture more in match.Groups["dn"].Captures)
            days |= 1 << DayIndex(more.Value[0]);
        return (days, false);
    }

    private static int DayIndex(char c) => c == '天' ? 6 : char.IsAsciiDigit(c) ? c - '1' : Numerals.IndexOf(c, StringComparison.Ordinal);

    private static int Minutes(Match match, string side)
    {
        var hour = int.Parse(match.Groups[side + "h"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups[side + "m"] is { Success: true, Value: var m } ? (m == "半" ? 30 : int.Parse(m, CultureInfo.InvariantCulture)) : 0;
        if (minutes > 59)
            return -1;
        var part = match.Groups[side + "p"].Value;
        if (part is "下午" or "晚上" or "晚" or "夜里" && hour < 12)
            hour += 12;
        if (part is "次日" or "第二天" or "次日凌晨")
            hour += 24;
        return hour * 60 + minutes;
    }

    private static int MonthDay(Match match, string month, string day, int otherwise)
        => int.Parse(match.Groups[month].ValueSpan, CultureInfo.InvariantCulture) * 100
            + (match.Groups[day].Success ? int.Parse(match.Groups[day].ValueSpan, CultureInfo.InvariantCulture) : otherwise);

    private const string To = @"\s*(?:-+|~|—+|–|至|到)\s*";
    private const string PartPattern = "次日凌晨|次日|第二天|早上|早|上午|中午|下午|晚上|晚|夜里|凌晨";
    private const string ClockA = $@"(?<ap>{PartPattern})?(?<ah>\d{{1,2}})(?::(?<am>\d{{2}})|[点时](?:(?<am>\d{{1,2}})分?|(?<am>半))?)";
    private const string ClockB = $@"(?<bp>{PartPattern})?(?<bh>\d{{1,2}})(?::(?<bm>\d{{2}})|[点时](?:(?<bm>\d{{1,2}})分?|(?<bm>半))?)";
    private const string DayWord = "(?:周|星期|礼拜)";

    [GeneratedRegex(
        $@"(?<skip>[\s,;、。]+|和|及|:|营业时间|开放时间|营业|开放|开门|无休)|\((?<note>[^()]*)\)|" +
        @"(?<remark>(?:需|须|请)?提前[^,;。\d]{0,4}\d{0,2}[^,;。\d]{0,4}预约|售完为止|(?:法定)?节假日(?:照常|正常)(?:开放|营业|开门)?|[^\d,;。周每]{2,6}(?:截止|受理)(?:至|到)?\d{1,2}:\d{2}|[^\d,;。周每]{2,6}\d{1,2}:\d{2}截止|每\d{1,3}分钟一班|遇[^,;。\d]{2,10}(?:停航|停运|关闭|闭园))|" +
        $@"(?<m1>\d{{1,2}})月(?:(?<md1>\d{{1,2}})日?)?{To}(?:次年)?(?<m2>\d{{1,2}})月(?:(?<md2>\d{{1,2}})日?)?|" +
        $@"(?<every>每天|每日|天天|全年|全周)|(?<work>工作日)|(?<weekend>周末|双休日?)|(?<holiday>法定节假日|节假日|法定假日|公众假期)|" +
        $@"{DayWord}(?<d1>[一二三四五六日天1-7])(?:{To}{DayWord}?(?<d2>[一二三四五六日天1-7])|(?:、?(?<dn>[一二三四五六日天])(?!\d))*)|" +
        $@"(?<off>休息|休馆|闭馆|闭店|不营业|不开放|休业|关门|闭园|公休|休)|(?<whole>全天|24\s*小时)|{ClockA}{To}{ClockB}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
