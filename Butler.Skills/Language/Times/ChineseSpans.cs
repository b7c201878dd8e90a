using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>How long from now, within how long, and how long it lasts, in Chinese: 半个钟头后, 两小时内, 三天之内, 住三晚.</summary>
internal static partial class ChineseSpans
{
    /// <summary>An hour of a clock can bound no more without coming round to itself.</summary>
    private const int MostHoursWithin = 12;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Length = @"(?:(?<half>半)个?|(?<number>\d+(?:\.5)?|[一二两三四五六七八九十几]{1,3}|个把)(?<plushalf>个半|个)?)(?:来|多)?\s?(?<unit>分钟|分(?=后|之后|以后)|小时|钟头|(?<=个半?|半|把)钟(?!头)|刻钟|天|周|星期|礼拜|月)";

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Offsets().Matches(text))
            AddOffset(match, now, atoms);
        foreach (Match match in Within().Matches(text))
            AddWithin(match, now, atoms);
        foreach (Match match in WeekdaysFromNow().Matches(text))
            AddWeekday(match, now, atoms);
        foreach (Match match in Lasting().Matches(text))
            AddLasting(match, atoms);
    }

    [GeneratedRegex(@"(?<over>再?过|再等|(?<![我都们])等)?(?<![第零点\d.])" + Length + @"(?:左右)?(?<after>过?后|之后|以后)?(?![天门面了都还])", Options)]
    private static partial Regex Offsets();

    [GeneratedRegex(@"(?<![第零点\d.这近前过每])" + Length + "(?:之内|以内|内(?!部))", Options)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<number>\d|[一二两三四])个?(?:周|星期|礼拜)(?:过后|之后|以后|后)的?(?:周|星期|礼拜)(?<day>[一二三四五六日天])", Options)]
    private static partial Regex WeekdaysFromNow();

    [GeneratedRegex(@"(?<![第这那前后过每几])(?<number>\d{1,2}|[一二两三四五六七八九十]{1,2})(?<unit>天|晚上?|夜|宿|日游)(?!前|后|之前|之后|以前|以后|内|之内|以内|两头|一次|一回|[一二两三四五六七八九十\d]+次)", Options)]
    private static partial Regex Lasting();

    /// <summary>Only "过" or "后" make a length of time a point in time: "用三个小时" is neither.</summary>
    private static void AddOffset(Match match, Moment now, List<Atom> atoms)
    {
        if (!match.Groups["after"].Success && !match.Groups["over"].Success || Count(match) is not (> 0 and var count))
            return;
        if (Minutes(match, count) is { } minutes)
            atoms.Add(new Atom(AtomKind.Instant, match.Index, match.Length) { Instant = RoundUp(now.Now.AddMinutes(minutes)) });
        else if (DayAfter(match, count, now) is var day)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day });
    }

    /// <summary>"两小时内" ends then, "三天之内" with that day.</summary>
    private static void AddWithin(Match match, Moment now, List<Atom> atoms)
    {
        if (Count(match) is not (> 0 and var count))
            return;
        if (Minutes(match, count) is not { } minutes)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = now.Today, To = DayAfter(match, count, now), IsPeriod = true });
        else if (minutes < MostHoursWithin * 60)
            atoms.Add(Deadline(match.Index, match.Length, now.Now.AddMinutes(minutes)));
    }

    /// <summary>The time from now until then.</summary>
    public static Atom Deadline(int index, int length, DateTimeOffset end) => new(AtomKind.Clock, index, length)
    {
        Hour = RoundUp(end).Hour, Minute = RoundUp(end).Minute, Meridiem = Meridiem.Exact, IsDeadline = true,
    };

    public static DateTimeOffset RoundUp(DateTimeOffset instant)
    {
        var ticks = instant.Ticks % TimeSpan.TicksPerMinute;
        return ticks == 0 ? instant : instant.AddTicks(TimeSpan.TicksPerMinute - ticks);
    }

    private static double Count(Match match)
    {
        double count = match.Groups["half"].Success ? 0.5 : 0;
        var number = match.Groups["number"].ValueSpan;
        if (number is "个把")
            count = 1;
        else if (number.EndsWith(".5"))
            count = (Numerals.Parse(number[..^2]) ?? 0) + 0.5;
        else if (!number.IsEmpty)
            // "三五天": no more than five.
            count = Numerals.Parse(number.Length == 2 && number.IndexOfAny(['十', '廿']) < 0 && !char.IsAsciiDigit(number[0]) ? number[1..] : number) ?? 0;
        return match.Groups["plushalf"].ValueSpan is "个半" && count > 0 ? count + 0.5 : count;
    }

    /// <returns>Null for days and longer.</returns>
    private static double? Minutes(Match match, double count) => match.Groups["unit"].Value switch
    {
        "分钟" or "分" => count,
        "小时" or "钟头" or "钟" => count * 60,
        "刻钟" => count * 15,
        _ => null,
    };

    private static DateOnly DayAfter(Match match, double count, Moment now) => match.Groups["unit"].Value switch
    {
        "天" => now.Today.AddDays((int)Math.Ceiling(count)),
        "周" or "星期" or "礼拜" => now.Today.AddDays((int)(count * 7)),
        _ when count == 0.5 => now.Today.AddDays(15),
        _ => now.Today.AddMonths((int)count),
    };

    /// <summary>"两周后的周五".</summary>
    private static void AddWeekday(Match match, Moment now, List<Atom> atoms)
    {
        var day = now.Weekday(ChineseWeeks.Weekday(match.Groups["day"].Value), Numerals.Parse(match.Groups["number"].ValueSpan) ?? 1);
        atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day });
    }

    private static void AddLasting(Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["number"].ValueSpan) is not (>= 1 and <= 60 and var number))
            return;
        var nights = match.Groups["unit"].ValueSpan[0] is '晚' or '夜' or '宿';
        atoms.Add(new Atom(AtomKind.LastsDays, match.Index, match.Length) { Days = nights ? number + 1 : number });
    }
}
