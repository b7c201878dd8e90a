using System.Globalization;

namespace Butler.Skills.Venues.Hours;

/// <summary>
/// The statutory holidays by date. The days moved around them (调休) are announced year by year and are not in here.
/// </summary>
public static class PublicHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static bool Contains(DateOnly date)
    {
        if ((date.Month, date.Day) is (1, 1) or (5, 1) or (5, 2) or (10, 1) or (10, 2) or (10, 3) || date == Qingming(date.Year))
            return true;
        return IsLunarHoliday(date) || IsNewYearsEve(date);
    }

    private static bool IsLunarHoliday(DateOnly date) => LunarDay(date) is (1, >= 1 and <= 3) or (5, 5) or (8, 15);

    private static bool IsNewYearsEve(DateOnly date) => LunarDay(date.AddDays(1)) is (1, 1);

    private static (int Month, int Day) LunarDay(DateOnly date)
    {
        var at = date.ToDateTime(TimeOnly.MinValue);
        if (at < Lunar.MinSupportedDateTime || at > Lunar.MaxSupportedDateTime)
            return (0, 0);
        var month = Lunar.GetMonth(at);
        var leap = Lunar.GetLeapMonth(Lunar.GetYear(at));
        if (month == leap)
            return (0, 0);
        return (leap > 0 && month > leap ? month - 1 : month, Lunar.GetDayOfMonth(at));
    }

    // The usual approximation of the solar term for 2001-2099; it is never off by more than the day the calendar itself disputes.
    private static DateOnly Qingming(int year)
    {
        var y = year % 100;
        return new DateOnly(year, 4, (int)(y * 0.2422 + 4.81) - y / 4);
    }
}
