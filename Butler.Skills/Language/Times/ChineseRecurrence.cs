using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>"每周一上午", "隔天", "工作日".</summary>
internal static partial class ChineseRecurrence
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        if (!text.Contains('每') && !text.Contains("天天", StringComparison.Ordinal) && !text.Contains('隔')
            && !text.Contains("工作日", StringComparison.Ordinal) && !text.Contains("平日", StringComparison.Ordinal))
            return;
        foreach (Match match in Pattern().Matches(text))
            Add(match, now, atoms);
    }

    [GeneratedRegex(@"每个?(?:周|星期|礼拜)的?(?<days>[一二三四五六日天末1-7](?!次|回|趟)(?:(?:,|和|跟|与|及|到|至|-| )?(?:周|星期|礼拜)?[一二三四五六日天1-7](?!次|回|趟|点|个))*)|每个?月(?<date>\d{1,2}|[一二三四五六七八九十]{1,3})[号日]|(?:每隔?|(?<!每)隔)(?<count>\d|[一二两三四五六半])?个?(?<unit>周|星期|礼拜)的?(?:周|星期|礼拜)(?<on>[一二三四五六日天])|每(?<between>隔)?(?<count>\d|[一二两三四五六半])?个?(?<unit>天|日|周末|周|星期|礼拜|月|季度?|早上?|晚上?|工作日)|(?<daily>(?<![今明后昨前])天天)|(?<other>隔天|隔一天|隔日)|(?<workdays>工作日|平日)", Options)]
    private static partial Regex Pattern();

    private static void Add(Match match, Moment now, List<Atom> atoms)
    {
        var (recurrence, first, part) = Read(match, now);
        atoms.Add(new Atom(AtomKind.Recurring, match.Index, match.Length) {
            Recurrence = recurrence, From = first, To = first, Part = part, NamesDay = match.Groups["days"].Success || match.Groups["on"].Success || match.Groups["date"].Success,
        });
    }

    private static (Recurrence Recurrence, DateOnly First, DayPart? Part) Read(Match match, Moment now)
    {
        if (match.Groups["daily"].Success)
            return (new(RecurrenceFrequency.Daily, []), now.Today, null);
        if (match.Groups["other"].Success)
            return (new(RecurrenceFrequency.Daily, [], 2), now.Today, null);
        if (match.Groups["workdays"].Success)
            return (new(RecurrenceFrequency.Workdays, []), Workday(now), null);
        if (match.Groups["days"].Success)
            return Weekly(match.Groups["days"].Value, now);
        if (match.Groups["date"].Success)
        {
            var day = Numerals.Parse(match.Groups["date"].ValueSpan) ?? 1;
            return (new(RecurrenceFrequency.Monthly, []), now.ComingDayOfMonth(Math.Clamp(day, 1, 31)) ?? now.Today, null);
        }
        if (match.Groups["on"].Success)
            return EveryFewWeeks(match, now);
        var count = match.Groups["count"].Success ? Math.Max(1, Numerals.Parse(match.Groups["count"].ValueSpan) ?? 1) : 1;
        // "每隔一天" leaves one out; "每隔两周" is said for every two.
        if (match.Groups["between"].Success)
            count = Math.Max(2, count);
        return match.Groups["unit"].Value switch
        {
            "周" or "星期" or "礼拜" => (new(RecurrenceFrequency.Weekly, [], count), now.Today, null),
            "周末" => (new(RecurrenceFrequency.Weekly, [DayOfWeek.Saturday, DayOfWeek.Sunday]), now.ComingWeekday(6), null),
            "月" when count == 3 => (new(RecurrenceFrequency.Quarterly, []), now.Today, null),
            "月" => (new(RecurrenceFrequency.Monthly, [], count), now.Today, null),
            "季" or "季度" => (new(RecurrenceFrequency.Quarterly, []), now.Today, null),
            "工作日" => (new(RecurrenceFrequency.Workdays, []), Workday(now), null),
            "早" or "早上" => (new(RecurrenceFrequency.Daily, []), now.Today, DayPart.EarlyMorning),
            "晚" or "晚上" => (new(RecurrenceFrequency.Daily, []), now.Today, DayPart.Evening),
            _ => (new(RecurrenceFrequency.Daily, [], count), now.Today, null),
        };
    }

    /// <summary>"每隔一周的周三", "每两个星期的周五".</summary>
    private static (Recurrence Recurrence, DateOnly First, DayPart? Part) EveryFewWeeks(Match match, Moment now)
    {
        var count = match.Groups["count"].Success ? Numerals.Parse(match.Groups["count"].ValueSpan) ?? 1 : 1;
        var weekday = ChineseWeeks.Weekday(match.Groups["on"].Value);
        return (new(RecurrenceFrequency.Weekly, [(DayOfWeek)(weekday % 7)], match.Value.Contains('隔') ? Math.Max(2, count) : count), now.ComingWeekday(weekday), null);
    }

    private static (Recurrence Recurrence, DateOnly First, DayPart? Part) Weekly(string written, Moment now)
    {
        var days = new SortedSet<int>();
        int? rangeFrom = null;
        foreach (var character in written)
        {
            if (character is '到' or '至' or '-')
            {
                rangeFrom = days.Count > 0 ? days.Max : null;
                continue;
            }
            if (character == '末')
            {
                days.Add(6);
                days.Add(7);
                continue;
            }
            var day = character is '日' or '天' or '7' ? 7 : Numerals.Parse([character]) ?? 0;
            if (day is < 1 or > 7)
                continue;
            for (var i = rangeFrom ?? day; i <= day; i++)
                days.Add(i);
            rangeFrom = null;
        }
        var named = days.Select(day => (DayOfWeek)(day % 7)).ToArray();
        if (days.SetEquals([1, 2, 3, 4, 5]))
            return (new(RecurrenceFrequency.Workdays, named), Workday(now), null);
        var first = days.Count == 0 ? now.Today : days.Min(now.ComingWeekday);
        return (new(RecurrenceFrequency.Weekly, named), first, null);
    }

    private static DateOnly Workday(Moment now)
    {
        var day = now.Today;
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return day;
    }
}
