using System.Globalization;
using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Hours;

/// <summary>
/// The part of https://wiki.openstreetmap.org/wiki/Key:opening_hours that spreadsheets of venues use: 24/7, months with or
/// without days, weekdays in ranges and lists, PH, several spans, spans over midnight, off and closed.
/// </summary>
internal static partial class OsmHoursReader
{
    private static readonly string[] DayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] MonthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static List<HoursRule>? Read(string text)
    {
        List<HoursRule> rules = [];
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadRule(part) is not { } rule)
                return null;
            rules.Add(rule);
        }

        return rules.Count == 0 ? null : rules;
    }

    private static HoursRule? ReadRule(string part)
    {
        if (part is "24/7")
            return new HoursRule(HoursRule.EveryDay, true, null, null, [HoursSpan.WholeDay]);
        var match = Rule().Match(part);
        if (!match.Success)
            return null;

        int? from = null, to = null;
        if (match.Groups["season"].Success)
        {
            var season = Season().Match(match.Groups["season"].Value);
            from = MonthDay(season.Groups["m1"].Value, season.Groups["d1"].Value, first: true);
            to = season.Groups["m2"].Success
                ? MonthDay(season.Groups["m2"].Value, season.Groups["d2"].Value, first: false)
                : MonthDay(season.Groups["m1"].Value, season.Groups["d1"].Value, first: false);
        }

        var (days, holidays) = Days(match.Groups["days"].Value);
        if (match.Groups["off"].Success)
            return new HoursRule(days, holidays, from, to, []);
        return Spans(match.Groups["times"].Value) is { } spans ? new HoursRule(days, holidays, from, to, spans) : null;
    }

    private static (int Days, bool Holidays) Days(string text)
    {
        if (text.Length == 0)
            return (HoursRule.EveryDay, false);
        var days = 0;
        var holidays = false;
        foreach (var item in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (item == "PH")
            {
                holidays = true;
                continue;
            }

            var ends = item.Split('-', StringSplitOptions.TrimEntries);
            var first = Array.IndexOf(DayNames, ends[0]);
            days |= HoursRule.DayRange(first, ends.Length == 2 ? Array.IndexOf(DayNames, ends[1]) : first);
        }

        return (days, holidays);
    }

    private static List<HoursSpan>? Spans(string text)
    {
        List<HoursSpan> spans = [];
        foreach (Match match in Span().Matches(text))
        {
            if (HoursSpan.Of(Minutes(match.Groups["a"].Value), Minutes(match.Groups["b"].Value)) is not { } span)
                return null;
            spans.Add(span);
        }

        return spans;
    }

    private static int Minutes(string clock)
        => int.Parse(clock.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60 + int.Parse(clock.AsSpan(3), CultureInfo.InvariantCulture);

    private static int MonthDay(string month, string day, bool first)
        => (Array.IndexOf(MonthNames, month) + 1) * 100
            + (day.Length > 0 ? int.Parse(day, CultureInfo.InvariantCulture) : first ? 1 : 31);

    private const string DayPattern = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
    private const string MonthPattern = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private const string SpanPattern = @"\d{2}:[0-5]\d\s*-\s*\d{2}:[0-5]\d";

    [GeneratedRegex(
        $@"^(?:(?<season>{MonthPattern}(?:\s+\d\d?)?(?:\s*-\s*{MonthPattern}(?:\s+\d\d?)?)?):?\s*)?" +
        $@"(?<days>(?:PH|{DayPattern}(?:\s*-\s*{DayPattern})?)(?:\s*,\s*(?:PH|{DayPattern}(?:\s*-\s*{DayPattern})?))*)?:?\s*" +
        $@"(?:(?<off>off|closed)|(?<times>{SpanPattern}(?:\s*,\s*{SpanPattern})*))$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex($@"(?<m1>{MonthPattern})(?:\s+(?<d1>\d\d?))?(?:\s*-\s*(?<m2>{MonthPattern})(?:\s+(?<d2>\d\d?))?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Season();

    [GeneratedRegex(@"(?<a>\d{2}:\d{2})\s*-\s*(?<b>\d{2}:\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
