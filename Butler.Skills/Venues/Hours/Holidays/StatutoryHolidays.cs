using System.Globalization;

namespace Butler.Skills.Venues.Hours.Holidays;

/// <summary>
/// The days off that rules fix for every year: by date, by the lunar calendar, by the solar term. What is moved around them
/// is announced year by year and stands in <see cref="HolidayCalendar"/>.
/// </summary>
public static class StatutoryHolidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    private static readonly Dictionary<string, string> EnglishNames = new(StringComparer.Ordinal)
    {
        ["元旦"] = "New Year's Day", ["春节"] = "Spring Festival", ["清明节"] = "Qingming Festival", ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival", ["中秋节"] = "Mid-Autumn Festival", ["国庆节"] = "National Day",
    };

    public static IReadOnlyCollection<string> Names => EnglishNames.Keys;

    public static string English(string name) => EnglishNames.GetValueOrDefault(name, name);

    /// <summary>Which holiday a day belongs to; null for none.</summary>
    public static string? On(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) => "元旦",
        (5, 1 or 2) => "劳动节",
        (10, 1 or 2 or 3) => "国庆节",
        _ when date == Qingming(date.Year) => "清明节",
        _ => LunarDay(date) switch
        {
            (1, >= 1 and <= 3) => "春节",
            (5, 5) => "端午节",
            (8, 15) => "中秋节",
            _ => LunarDay(date.AddDays(1)) is (1, 1) ? "春节" : null,
        },
    };

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
