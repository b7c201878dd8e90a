using System.Globalization;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Language.Times;

/// <summary>Says a time so that nobody can misread it: date, weekday and hour, with "明天" where that helps.</summary>
public static class WhenText
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <param name="now">In the community's offset; the time is shown in it.</param>
    public static string Describe(DateTimeOffset start, DateTimeOffset? end, WhenKind kind, TalkLanguage language, DateTimeOffset now)
    {
        start = start.ToOffset(now.Offset);
        end = end?.ToOffset(now.Offset);
        if (kind == WhenKind.Vague)
            return language == TalkLanguage.English ? "time to be agreed" : "时间待定";
        return language == TalkLanguage.English ? English(start, end, kind, now) : Chinese(start, end, kind, now);
    }

    public static string Describe(WhenPhrase when, TalkLanguage language, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(when);
        var first = Describe(when.Start, when.End, when.Kind, language, now);
        if (when.Recurrence is not { } recurrence)
            return first;
        var every = RecurrenceText.Say(recurrence, language);
        return language == TalkLanguage.English ? $"{every}, first {first}" : $"{every},首次 {first}";
    }

    /// <summary>A day, or the days from one to another, with weekdays and without an hour.</summary>
    /// <param name="now">In the community's offset; says which year goes without saying.</param>
    public static string DescribeDays(DateOnly from, DateOnly to, TalkLanguage language, DateTimeOffset now)
    {
        var (first, last) = (Date(from), Date(to));
        var between = language == TalkLanguage.English ? " to " : "至";
        return from == to ? first : first + between + last;

        string Date(DateOnly day)
        {
            var at = new DateTimeOffset(day, TimeOnly.MinValue, now.Offset);
            return language == TalkLanguage.English ? DateEnglish(at, now) : DateChinese(at, now);
        }
    }

    private static string Chinese(DateTimeOffset start, DateTimeOffset? end, WhenKind kind, DateTimeOffset now)
    {
        if (end is not { } until)
            return DayChinese(start, now) + ClockChinese(start);
        if (IsDeadline(start, until, now))
            return DayChinese(until, now) + (EndsDay(until) ? "" : ClockChinese(until)) + "前";
        if (start.Date == until.Date)
        {
            var day = DayChinese(start, now);
            if (kind == WhenKind.Day || IsWholeDay(start, until))
                return day + "全天";
            return PartChinese(start, until) is { } part
                ? $"{day}{part}({start:H:mm}-{until:H:mm})"
                : $"{day}{ClockChinese(start)}-{(PartOfHour(start) == PartOfHour(until) ? ClockOf(until) : ClockChinese(until))}";
        }
        if (IsWholeMonth(start, until))
            return start.Year == now.Year ? $"{start.Month}月" : $"{start.Year}年{start.Month}月";
        return IsWholeDay(start, until)
            ? $"{DateChinese(start, now)}至{DateChinese(until, now)}"
            : $"{DateChinese(start, now)}{ClockChinese(start)}至{DateChinese(until, now)}{ClockChinese(until)}";
    }

    private static string DayChinese(DateTimeOffset at, DateTimeOffset now)
    {
        var prefix = (at.Date - now.Date).Days switch { 0 => "今天 ", 1 => "明天 ", 2 => "后天 ", _ => "" };
        return prefix + DateChinese(at, now);
    }

    private static string DateChinese(DateTimeOffset at, DateTimeOffset now)
    {
        var year = at.Year == now.Year ? "" : $"{at.Year}年";
        return $"{year}{at.Month}月{at.Day}日({Weekdays[(int)at.DayOfWeek]})";
    }

    private static string ClockChinese(DateTimeOffset at) => PartOfHour(at) + ClockOf(at);

    private static string ClockOf(DateTimeOffset at) => $"{(at.Hour > 12 ? at.Hour - 12 : at.Hour)}:{at.Minute:00}";

    private static string PartOfHour(DateTimeOffset at) => at.Hour switch
    {
        < 6 => "凌晨",
        < 8 => "早上",
        < 12 => "上午",
        12 => "中午",
        < 18 => "下午",
        _ => "晚上",
    };

    private static string? PartChinese(DateTimeOffset start, DateTimeOffset end) => (start.Hour * 60 + start.Minute, end.Hour * 60 + end.Minute) switch
    {
        (6 * 60, 10 * 60) => "早上",
        (8 * 60, 12 * 60) => "上午",
        (11 * 60, 14 * 60) => "中午",
        (12 * 60, 18 * 60) => "下午",
        (17 * 60, 19 * 60) => "傍晚",
        (18 * 60, 23 * 60) => "晚上",
        _ => null,
    };

    private static string English(DateTimeOffset start, DateTimeOffset? end, WhenKind kind, DateTimeOffset now)
    {
        if (end is not { } until)
            return $"{DayEnglish(start, now)}, {ClockEnglish(start)}";
        if (IsDeadline(start, until, now))
            return EndsDay(until) ? $"by {DayEnglish(until, now)}" : $"by {DayEnglish(until, now)}, {ClockEnglish(until)}";
        if (start.Date == until.Date)
        {
            return kind == WhenKind.Day || IsWholeDay(start, until)
                ? $"{DayEnglish(start, now)}, any time"
                : $"{DayEnglish(start, now)}, {ClockEnglish(start)} - {ClockEnglish(until)}";
        }
        if (IsWholeMonth(start, until))
            return start.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return IsWholeDay(start, until)
            ? $"{DateEnglish(start, now)} - {DateEnglish(until, now)}"
            : $"{DateEnglish(start, now)}, {ClockEnglish(start)} - {DateEnglish(until, now)}, {ClockEnglish(until)}";
    }

    private static string DayEnglish(DateTimeOffset at, DateTimeOffset now)
    {
        var prefix = (at.Date - now.Date).Days switch { 0 => "today, ", 1 => "tomorrow, ", _ => "" };
        return prefix + DateEnglish(at, now);
    }

    private static string DateEnglish(DateTimeOffset at, DateTimeOffset now) =>
        at.ToString(at.Year == now.Year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private static string ClockEnglish(DateTimeOffset at) => at.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant();

    /// <summary>From now on until a bound.</summary>
    private static bool IsDeadline(DateTimeOffset start, DateTimeOffset end, DateTimeOffset now) =>
        start <= now && start > now.AddMinutes(-30) && end > now && start.TimeOfDay != TimeSpan.Zero;

    private static bool EndsDay(DateTimeOffset at) => at is { Hour: 23, Minute: 59 };

    private static bool IsWholeDay(DateTimeOffset start, DateTimeOffset end) => start.TimeOfDay == TimeSpan.Zero && EndsDay(end);

    private static bool IsWholeMonth(DateTimeOffset start, DateTimeOffset end) =>
        IsWholeDay(start, end) && start.Day == 1 && start.Month == end.Month && end.Day == DateTime.DaysInMonth(end.Year, end.Month);
}
