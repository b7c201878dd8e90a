using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>Reads 现在, 周日, 10月1日, 国庆, 明天晚上8点 where somebody asks whether a place is open.</summary>
internal static partial class MomentReader
{
    private static readonly string[] EnglishDays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static Moment? Read(string text, DateTimeOffset now, HolidayCalendar calendar)
    {
        var day = Date(text, now) ?? Day(text, now);
        var holiday = day is null ? HolidayReader.Read(text, now, calendar) : null;
        if (holiday is { IsUnknownMadeUp: true })
            return holiday;
        day ??= holiday?.At;
        var hour = Hour().Match(text);
        if (hour.Success)
        {
            var h = int.Parse(hour.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
            var minute = hour.Groups["m"].Success ? int.Parse(hour.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : hour.Groups["half"].Success ? 30 : 0;
            if (h < 12 && (hour.Groups["pm"].Success || hour.Groups["pm2"].Success))
                h += 12;
            if (h > 24 || minute > 59)
                return null;
            return new Moment((day ?? Midnight(now)).AddHours(h).AddMinutes(minute), true);
        }

        if (holiday is not null)
            return holiday;
        if (day is { } named)
            return new Moment(named, false);
        return Now().IsMatch(text) ? new Moment(now, true) : null;
    }

    private static DateTimeOffset Midnight(DateTimeOffset now) => new(now.Date, now.Offset);

    // The next day of this date: in December the first of October is next year's.
    private static DateTimeOffset? Date(string text, DateTimeOffset now)
    {
        var match = MonthDay().Match(text);
        if (!match.Success)
            return null;
        var (month, day) = (int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture));
        for (var year = now.Year; year <= now.Year + 1; year++)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateTime(year, month, day) is var date && date >= now.Date)
                return new DateTimeOffset(date, now.Offset);
        }

        return null;
    }

    private static DateTimeOffset? Day(string text, DateTimeOffset now)
    {
        var today = Midnight(now);
        var match = DayWord().Match(text);
        if (!match.Success)
            return null;
        if (match.Groups["rel"].Success)
        {
            return today.AddDays(match.Groups["rel"].Value.ToLowerInvariant() switch
            {
                "大后天" => 3,
                "后天" => 2,
                "明天" or "明儿" or "明日" or "明晚" or "明早" or "tomorrow" => 1,
                _ => 0,
            });
        }

        var name = match.Groups["day"].Value;
        var english = match.Groups["en"].Success ? match.Groups["en"].Value.ToLowerInvariant() : null;
        var wanted = english is not null ? (DayOfWeek)(Array.IndexOf(EnglishDays, english[..3])) : match.Groups["end"].Success ? DayOfWeek.Saturday : (DayOfWeek)("日一二三四五六".IndexOf(name == "天" ? "日" : name, StringComparison.Ordinal));
        var ahead = ((int)wanted - (int)now.DayOfWeek + 7) % 7;
        if (match.Groups["next"].Success)
            ahead += ahead == 0 || ((int)wanted + 6) % 7 > ((int)now.DayOfWeek + 6) % 7 ? 7 : 0;
        return today.AddDays(ahead);
    }

    [GeneratedRegex(@"(?<pm>下午|晚上|晚|夜里|今晚|明晚)?(?:早上|上午|中午|凌晨)?(?<![\d.])(?<h>\d{1,2})(?::(?<m>\d{2})|[点时](?!多|评)(?:(?<m>\d{1,2})分?|(?<half>半))?|\s*(?:(?<pm2>pm)|am))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?<!\d)(?<m>\d{1,2})月(?<d>\d{1,2})[日号]", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<rel>大后天|后天|明天|明儿|明日|明晚|明早|今天|今晚|今日|今儿|tomorrow|today|tonight)|(?<next>下)?(?:周|星期|礼拜)(?:(?<day>[一二三四五六日天])|(?<end>末))|\b(?<next>next )?(?<en>(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayWord();

    [GeneratedRegex(@"现在|此刻|这会儿|这个点|眼下|还开|还在营业|还营业|正在营业|营业中|关门了吗|关门没|right now|open now|now", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Now();
}
