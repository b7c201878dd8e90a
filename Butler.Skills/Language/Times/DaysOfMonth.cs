using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>Days that are counted within a month: 下个月第一个周六, 这个月最后一天, the first Saturday of December.</summary>
internal static partial class DaysOfMonth
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Last = -1;

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Chinese().Matches(text))
            Add(match, ChineseMonth(match, now), match.Groups["nth"] is { Success: true } nth ? Numerals.Parse(nth.ValueSpan) ?? 1 : Last, ChineseWeeks.Weekday, now, atoms);
        foreach (Match match in English().Matches(text))
            Add(match, EnglishMonth(match, now), match.Groups["nth"].Value switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, _ => Last }, EnglishTimes.Weekday, now, atoms);
    }

    [GeneratedRegex(@"(?:(?<next>下个?)|这个?|本|(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}))月份?的?(?:最后一天|(?:第(?<nth>[一二三四])|最后一)个?(?:周|星期|礼拜)(?<day>[一二三四五六日天]))", Options)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?:the )?(?<nth>first|second|third|fourth|last) (?<day>" + EnglishTimes.Day + @") (?:of|in) (?:(?<next>next month)|(?:the|this) month|(?<month>" + EnglishTimes.Month + @"))\b", Options)]
    private static partial Regex English();

    private static DateOnly? ChineseMonth(Match match, Moment now) => match.Groups["month"] is not { Success: true } month
        ? now.FirstOfMonth(match.Groups["next"].Success ? 1 : 0)
        : Numerals.Parse(month.ValueSpan) is >= 1 and <= 12 and var number ? now.ComingMonth(number) : null;

    private static DateOnly? EnglishMonth(Match match, Moment now) => match.Groups["month"] is { Success: true } month
        ? now.ComingMonth(EnglishPeriods.MonthNumber(month.ValueSpan))
        : now.FirstOfMonth(match.Groups["next"].Success ? 1 : 0);

    private static void Add(Match match, DateOnly? month, int nth, Func<string, int> weekday, Moment now, List<Atom> atoms)
    {
        if (month is not { } first)
            return;
        var last = Moment.LastOfMonth(first);
        var day = last;
        if (match.Groups["day"] is { Success: true } named)
        {
            var wanted = (DayOfWeek)(weekday(named.Value) % 7);
            day = nth == Last
                ? last.AddDays(-(((int)last.DayOfWeek - (int)wanted + 7) % 7))
                : first.AddDays((((int)wanted - (int)first.DayOfWeek + 7) % 7) + ((nth - 1) * 7));
        }
        if (day >= now.Today)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day });
    }
}
