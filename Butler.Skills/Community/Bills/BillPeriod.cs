using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Community.Bills;

/// <summary>The months a bill is for: a month (2026-11), a quarter (2026-Q4) or a year (2026).</summary>
public readonly partial record struct BillPeriod(DateOnly First, DateOnly Last)
{
    private const int MonthsPerQuarter = 3;
    private const int MonthsPerYear = 12;

    public static BillPeriod? Read(string? text)
    {
        if (text is null || Written().Match(text.Trim()) is not { Success: true } match)
            return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["quarter"] is { Success: true } quarter)
            return Months(year, ((quarter.Value[0] - '1') * MonthsPerQuarter) + 1, MonthsPerQuarter);
        return match.Groups["month"] is { Success: true } month
            ? Months(year, int.Parse(month.ValueSpan, CultureInfo.InvariantCulture), 1)
            : Months(year, 1, MonthsPerYear);
    }

    public static BillPeriod Month(DateOnly day) => Months(day.Year, day.Month, 1);

    public static BillPeriod Quarter(DateOnly day) => Months(day.Year, ((day.Month - 1) / MonthsPerQuarter * MonthsPerQuarter) + 1, MonthsPerQuarter);

    public static BillPeriod Year(DateOnly day) => Months(day.Year, 1, MonthsPerYear);

    public bool Overlaps(BillPeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>As it is written in files and tables.</summary>
    public override string ToString() => (Last.Month - First.Month + 1) switch
    {
        1 => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        MonthsPerQuarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year}-Q{QuarterNumber}"),
        _ => First.Year.ToString(CultureInfo.InvariantCulture),
    };

    public string Say(TalkLanguage language) => (Last.Month - First.Month + 1, language) switch
    {
        (1, TalkLanguage.English) => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        (1, _) => $"{First.Year}年{First.Month}月",
        (MonthsPerQuarter, TalkLanguage.English) => $"Q{QuarterNumber} {First.Year}",
        (MonthsPerQuarter, _) => $"{First.Year}年第{"一二三四"[QuarterNumber - 1]}季度",
        (_, TalkLanguage.English) => $"{First.Year}",
        _ => $"{First.Year}年",
    };

    private int QuarterNumber => ((First.Month - 1) / MonthsPerQuarter) + 1;

    private static BillPeriod Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new BillPeriod(first, first.AddMonths(count).AddDays(-1));
    }

    [GeneratedRegex(@"^(?<year>20\d\d)(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
