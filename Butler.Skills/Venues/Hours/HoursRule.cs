using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Hours;

/// <summary>On which days the spans hold; no spans means closed.</summary>
/// <param name="Days">Bit 0 is Monday, bit 6 Sunday.</param>
/// <param name="Holidays">Whether the rule speaks of public holidays.</param>
/// <param name="ByWorkday">Holds on the days that are worked, as they fall that year, rather than on days of the week.</param>
/// <param name="FromMonthDay">Month * 100 + day, or null for the whole year.</param>
internal sealed record HoursRule(
    int Days, bool Holidays, int? FromMonthDay, int? ToMonthDay, IReadOnlyList<HoursSpan> Spans, bool Additional = false, bool ByWorkday = false)
{
    public const int EveryDay = 0b111_1111;
    public const int Workdays = 0b001_1111;
    public const int Weekend = 0b110_0000;

    public bool IsOfWeekends => (Days & ~Weekend) == 0 && Days != 0;

    public static int Bit(DayOfWeek day) => 1 << (((int)day + 6) % 7);

    public static int DayRange(int from, int to)
    {
        var days = 0;
        for (var day = from; ; day = (day + 1) % 7)
        {
            days |= 1 << day;
            if (day == to)
                return days;
        }
    }

    public bool Matches(DateOnly date, HolidayCalendar calendar)
        => InSeason(date) && ((ByWorkday ? calendar.IsWorkday(date) : (Days & Bit(date.DayOfWeek)) != 0) || (Holidays && calendar.On(date) is not null));

    private bool InSeason(DateOnly date)
    {
        if (FromMonthDay is not { } from || ToMonthDay is not { } to)
            return true;
        var today = date.Month * 100 + date.Day;
        return from <= to ? today >= from && today <= to : today >= from || today <= to;
    }
}
