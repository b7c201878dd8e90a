using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>Weekdays, weeks and what part of a week is meant, in Chinese: 下礼拜三, 本周内, 下周初, 双休日, 下周的今天.</summary>
internal static partial class ChineseWeeks
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Weekdays().Matches(text))
            AddWeekday(match, now, atoms);
        foreach (Match match in Weeks().Matches(text))
            AddWeek(match, now, atoms);
        foreach (var match in Weekends().EnumerateMatches(text))
            atoms.Add(Weekend(match.Index, match.Length, weeksOn: 0, now));
        foreach (var match in InAWeek().EnumerateMatches(text))
            atoms.Add(Day(match.Index, match.Length, now.Today.AddDays(7), now.Today.AddDays(7)));
    }

    [GeneratedRegex(@"(?<which>(?<!一)下下个?|再下一?个?|(?<!一)下个?|这个?|本|上上个?|上一?个?)?(?<![一二两三四五六七八九十几半多每\d小老姓隔])(?<unit>周|星期|礼拜|拜)(?<day>六日|六周日|[一二三四五六日天七末]|[1-7](?!\d))(?!年|岁|[次回趟遍个]|到?[二两三四五六七八九]次|到一次)", Options)]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"(?<which>(?<!一)下下个?|再下一?个?|(?<!一)下个?|这个?|本)(?:周|星期|礼拜)(?![一二三四五六日天末1-7])(?:之内|以内|内|里|(?<early>初|头上|[的]?[头前](?:两|二|三|几)天|前半周|上半周)|(?<middle>中(?!午|旬|间)|当中|中间)|(?<late>底|[的]?后(?:两|三|几)天|后半周|下半周))?", Options)]
    private static partial Regex Weeks();

    [GeneratedRegex(@"双休日?(?!制)", RegexOptions.CultureInvariant)]
    private static partial Regex Weekends();

    [GeneratedRegex(@"下个?(?:周|星期|礼拜)的?(?:今天|今日|同一天|这一天|这个时候)", RegexOptions.CultureInvariant)]
    private static partial Regex InAWeek();

    /// <returns>1 is Monday, 7 Sunday.</returns>
    public static int Weekday(string word) => word[0] switch
    {
        '日' or '天' or '七' or '7' => 7,
        _ => Numerals.Parse(word) ?? 1,
    };

    private static void AddWeekday(Match match, Moment now, List<Atom> atoms)
    {
        var which = match.Groups["which"].Value;
        // "拜三" alone is a name; "下拜三" is a Wednesday.
        if (match.Groups["unit"].Value == "拜" && which.Length == 0)
            return;
        if (which.StartsWith('上'))
            return;
        var weeksOn = WeeksOn(which);
        var word = match.Groups["day"].Value;
        if (word is "末" or "六日" or "六周日")
        {
            atoms.Add(Weekend(match.Index, match.Length, weeksOn, now));
            return;
        }
        var weekday = Weekday(word);
        var named = which.Length > 0;
        var day = named ? now.Weekday(weekday, weeksOn) : now.ComingWeekday(weekday);
        atoms.Add(Day(match.Index, match.Length, day, day) with { ComingWeekday = !named });
    }

    private static void AddWeek(Match match, Moment now, List<Atom> atoms)
    {
        var weeksOn = WeeksOn(match.Groups["which"].Value);
        var (first, last) = match.Groups["early"].Success ? (1, 2) : match.Groups["middle"].Success ? (3, 4) : match.Groups["late"].Success ? (4, 7) : (1, 7);
        var (from, to) = (now.Weekday(first, weeksOn), now.Weekday(last, weeksOn));
        if (to < now.Today)
            to = now.Weekday(7, weeksOn);
        atoms.Add(Day(match.Index, match.Length, from < now.Today ? now.Today : from, to) with { IsPeriod = true });
    }

    private static int WeeksOn(string which) => which switch
    {
        _ when which.StartsWith("下下", StringComparison.Ordinal) || which.StartsWith("再下", StringComparison.Ordinal) => 2,
        _ => which.StartsWith('下') ? 1 : 0,
    };

    private static Atom Weekend(int index, int length, int weeksOn, Moment now)
    {
        var saturday = now.Weekday(6, weeksOn);
        if (weeksOn == 0 && saturday.AddDays(1) < now.Today)
            saturday = saturday.AddDays(7);
        return Day(index, length, saturday, saturday.AddDays(1)) with { IsPeriod = true };
    }

    private static Atom Day(int index, int length, DateOnly from, DateOnly to) => new(AtomKind.Days, index, length) { From = from, To = to };
}
