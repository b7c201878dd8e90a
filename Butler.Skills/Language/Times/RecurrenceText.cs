using System.Globalization;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Language.Times;

/// <summary>Says how often: 每周一、周四, every 2 days.</summary>
public static class RecurrenceText
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <param name="first">The first day, where the words should say which day of the month or year it is.</param>
    public static string Say(Recurrence recurrence, TalkLanguage language, DateOnly? first = null)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return language == TalkLanguage.English ? English(recurrence, first) : Chinese(recurrence, first);
    }

    private static string Chinese(Recurrence recurrence, DateOnly? first) => recurrence.Frequency switch
    {
        RecurrenceFrequency.Daily => recurrence.Interval == 1 ? "每天" : $"每{recurrence.Interval}天",
        RecurrenceFrequency.Workdays => "每个工作日",
        RecurrenceFrequency.Weekly => (recurrence.Interval == 1 ? "每" : $"每{recurrence.Interval}周的")
            + (recurrence.DaysOfWeek.Count > 0 ? string.Join('、', recurrence.DaysOfWeek.Select(Weekday)) : first is { } day ? Weekday(day.DayOfWeek) : "周"),
        RecurrenceFrequency.Monthly => (recurrence.Interval == 1 ? "每月" : $"每{recurrence.Interval}个月") + (first is { } date ? $"{date.Day}日" : ""),
        RecurrenceFrequency.Quarterly => "每季度",
        RecurrenceFrequency.Yearly => "每年" + (first is { } yearly ? $"{yearly.Month}月{yearly.Day}日" : ""),
        RecurrenceFrequency.LunarMonthly => "每月农历" + (first is { } monthly ? LunarDate.Of(monthly).DayText : ""),
        _ => "每年农历" + (first is { } lunar ? LunarDate.Of(lunar).Text : ""),
    };

    private static string English(Recurrence recurrence, DateOnly? first) => recurrence.Frequency switch
    {
        RecurrenceFrequency.Daily => recurrence.Interval == 1 ? "every day" : $"every {recurrence.Interval} days",
        RecurrenceFrequency.Workdays => "every weekday",
        RecurrenceFrequency.Weekly => (recurrence.Interval == 1 ? "every " : $"every {recurrence.Interval} weeks on ")
            + (recurrence.DaysOfWeek.Count > 0 ? string.Join(" and ", recurrence.DaysOfWeek) : first is { } day ? day.DayOfWeek.ToString() : "week"),
        RecurrenceFrequency.Monthly => (recurrence.Interval == 1 ? "every month" : $"every {recurrence.Interval} months")
            + (first is { } date ? $" on the {date.Day.ToString(CultureInfo.InvariantCulture)}{Ending(date.Day)}" : ""),
        RecurrenceFrequency.Quarterly => "every quarter",
        RecurrenceFrequency.Yearly => "every year" + (first is { } yearly ? yearly.ToString(" 'on' d MMM", CultureInfo.InvariantCulture) : ""),
        RecurrenceFrequency.LunarMonthly => "every lunar month" + (first is { } monthly ? $" on day {LunarDate.Of(monthly).Day}" : ""),
        _ => "every year" + (first is { } lunar ? $" on the lunar date {LunarDate.Of(lunar).Text}" : ""),
    };

    private static string Weekday(DayOfWeek day) => Weekdays[(int)day];

    private static string Ending(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
