using System.Globalization;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Reminders;

/// <summary>How often, as models write it: daily, every 2 days, workdays, weekly mon,thu, every 2 weeks, monthly, quarterly, yearly, lunar-monthly, lunar-yearly.</summary>
internal static class RepeatWords
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>Null for what is none of these, and for nothing at all.</summary>
    public static Recurrence? Read(string? words)
    {
        var parts = (words ?? "").ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["every", var count, var unit, ..] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var interval) && interval is > 0 and < 100)
            return Unit(unit) is { } every ? new Recurrence(every, DaysIn(parts), interval) : null;
        return parts is [var word, ..] && Named(word) is { } frequency ? new Recurrence(frequency, DaysIn(parts)) : null;
    }

    public static string? Write(Recurrence? recurrence)
    {
        if (recurrence is null)
            return null;
        var days = recurrence.Frequency == RecurrenceFrequency.Weekly ? string.Join(',', recurrence.DaysOfWeek.Select(d => Weekdays[(int)d])) : "";
        var often = recurrence.Interval > 1
            ? string.Create(CultureInfo.InvariantCulture, $"every {recurrence.Interval} {UnitOf(recurrence.Frequency)}")
            : recurrence.Frequency switch
            {
                RecurrenceFrequency.LunarMonthly => "lunar-monthly",
                RecurrenceFrequency.LunarYearly => "lunar-yearly",
                var frequency => frequency.ToString().ToLowerInvariant(),
            };
        return $"{often} {days}".TrimEnd();
    }

    private static RecurrenceFrequency? Named(string word) => word switch
    {
        "daily" => RecurrenceFrequency.Daily,
        "workdays" or "weekdays" => RecurrenceFrequency.Workdays,
        "weekly" => RecurrenceFrequency.Weekly,
        "monthly" => RecurrenceFrequency.Monthly,
        "quarterly" => RecurrenceFrequency.Quarterly,
        "yearly" => RecurrenceFrequency.Yearly,
        "lunar-monthly" => RecurrenceFrequency.LunarMonthly,
        "lunar-yearly" => RecurrenceFrequency.LunarYearly,
        _ => null,
    };

    private static RecurrenceFrequency? Unit(string unit) => unit.TrimEnd('s') switch
    {
        "day" => RecurrenceFrequency.Daily,
        "week" => RecurrenceFrequency.Weekly,
        "month" => RecurrenceFrequency.Monthly,
        "year" => RecurrenceFrequency.Yearly,
        _ => null,
    };

    private static string UnitOf(RecurrenceFrequency frequency) => frequency switch
    {
        RecurrenceFrequency.Daily or RecurrenceFrequency.Workdays => "days",
        RecurrenceFrequency.Weekly => "weeks",
        RecurrenceFrequency.Yearly or RecurrenceFrequency.LunarYearly => "years",
        _ => "months",
    };

    private static List<DayOfWeek> DaysIn(string[] parts) =>
        [.. parts.Select(p => p.Length >= 3 ? Array.IndexOf(Weekdays, p[..3]) : -1).Where(i => i >= 0).Select(i => (DayOfWeek)i).Distinct()];
}
