namespace Butler.Skills.Language.Times;

/// <summary>Now, and the days that are named from it.</summary>
internal readonly struct Moment(DateTimeOffset now)
{
    public DateTimeOffset Now { get; } = now;

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>At a minute of a day; minutes past midnight run into the next day.</summary>
    public DateTimeOffset At(DateOnly day, int minute) => new(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute), Now.Offset);

    public DateTimeOffset EndOf(DateOnly day) => At(day, 23 * 60 + 59);

    public DateOnly ThisMonday => Today.AddDays(-((int)Today.DayOfWeek + 6) % 7);

    /// <param name="weekday">1 is Monday, 7 Sunday.</param>
    public DateOnly Weekday(int weekday, int weeksOn) => ThisMonday.AddDays(weekday - 1 + weeksOn * 7);

    public DateOnly ComingWeekday(int weekday)
    {
        var day = Weekday(weekday, 0);
        return day < Today ? day.AddDays(7) : day;
    }

    public DateOnly FirstOfMonth(int monthsOn)
    {
        var first = new DateOnly(Today.Year, Today.Month, 1);
        return first.AddMonths(monthsOn);
    }

    /// <summary>The coming month of that number, this one included.</summary>
    public DateOnly ComingMonth(int month) => new(month < Today.Month ? Today.Year + 1 : Today.Year, month, 1);

    /// <summary>The coming day of that number in that month; null when the month has no such day.</summary>
    public DateOnly? ComingDate(int month, int day)
    {
        for (var year = Today.Year; year <= Today.Year + 4; year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= Today)
                return date;
        }
        return null;
    }

    /// <summary>The coming "5号".</summary>
    public DateOnly? ComingDayOfMonth(int day)
    {
        for (var monthsOn = 0; monthsOn < 3; monthsOn++)
        {
            var first = FirstOfMonth(monthsOn);
            if (day <= DateTime.DaysInMonth(first.Year, first.Month) && first.AddDays(day - 1) >= Today)
                return first.AddDays(day - 1);
        }
        return null;
    }

    public static DateOnly LastOfMonth(DateOnly first) => first.AddMonths(1).AddDays(-1);
}
