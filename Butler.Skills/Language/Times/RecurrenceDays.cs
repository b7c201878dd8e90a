namespace Butler.Skills.Language.Times;

/// <summary>The days of a recurrence. The first one sets what the others keep: the day of the month, of the year or of the lunar calendar.</summary>
public static class RecurrenceDays
{
    private const int LongestLunarMonth = 30;

    /// <summary>The first day of the series that comes after the given one; null when the lunar calendar is at its end.</summary>
    public static DateOnly? Next(Recurrence recurrence, DateOnly first, DateOnly after)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        if (after < first)
            return first;
        var interval = Math.Max(1, recurrence.Interval);
        return recurrence.Frequency switch
        {
            RecurrenceFrequency.Daily => first.AddDays((((after.DayNumber - first.DayNumber) / interval) + 1) * interval),
            RecurrenceFrequency.Workdays => Workday(after.AddDays(1)),
            RecurrenceFrequency.Weekly => Weekly(recurrence, interval, first, after),
            RecurrenceFrequency.Monthly => Months(interval, first, after),
            RecurrenceFrequency.Quarterly => Months(3 * interval, first, after),
            RecurrenceFrequency.Yearly => Months(12 * interval, first, after),
            RecurrenceFrequency.LunarMonthly => LunarMonthly(LunarDate.Of(first).Day, after),
            RecurrenceFrequency.LunarYearly => LunarYearly(LunarDate.Of(first), after),
            _ => throw new ArgumentOutOfRangeException(nameof(recurrence), recurrence.Frequency, "No such frequency."),
        };
    }

    private static DateOnly Workday(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly Weekly(Recurrence recurrence, int interval, DateOnly first, DateOnly after)
    {
        IReadOnlyList<DayOfWeek> days = recurrence.DaysOfWeek.Count > 0 ? recurrence.DaysOfWeek : [first.DayOfWeek];
        var day = after.AddDays(1);
        while (!days.Contains(day.DayOfWeek) || (Monday(day).DayNumber - Monday(first).DayNumber) / 7 % interval != 0)
            day = day.AddDays(1);
        return day;
    }

    /// <summary>Counted from the first day each time, so that the 31st comes back after a short month.</summary>
    private static DateOnly Months(int step, DateOnly first, DateOnly after)
    {
        var passed = ((after.Year - first.Year) * 12) + after.Month - first.Month;
        for (var months = passed / step * step; ; months += step)
        {
            if (first.AddMonths(months) is var day && day > after)
                return day;
        }
    }

    private static DateOnly? LunarMonthly(int dayOfMonth, DateOnly after)
    {
        for (var day = after.AddDays(1); day <= after.AddDays(LongestLunarMonth + 1); day = day.AddDays(1))
        {
            var lunar = LunarDate.Of(day);
            // A month of 29 days has its thirtieth on the last.
            if (lunar.Day == dayOfMonth || (dayOfMonth == LongestLunarMonth && lunar.Day == dayOfMonth - 1 && LunarDate.Of(day.AddDays(1)).Day == 1))
                return day;
        }

        return null;
    }

    private static DateOnly? LunarYearly(LunarDate date, DateOnly after) =>
        Festivals.NextLunar(date.Month, date.Day, after.AddDays(1)) ?? Festivals.NextLunar(date.Month, date.Day - 1, after.AddDays(1));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
