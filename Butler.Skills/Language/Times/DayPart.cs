namespace Butler.Skills.Language.Times;

/// <summary>A part of the day as the community means it, in minutes from midnight.</summary>
internal sealed record DayPart(int StartMinute, int EndMinute)
{
    public static readonly DayPart SmallHours = new(0, 6 * 60);
    public static readonly DayPart EarlyMorning = new(6 * 60, 10 * 60);
    public static readonly DayPart Forenoon = new(8 * 60, 12 * 60);
    public static readonly DayPart FirstThing = new(8 * 60, 10 * 60);
    public static readonly DayPart LateMorning = new(10 * 60, 12 * 60);
    public static readonly DayPart Noon = new(11 * 60, 14 * 60);
    public static readonly DayPart Afternoon = new(12 * 60, 18 * 60);
    public static readonly DayPart LateAfternoon = new(15 * 60, 18 * 60);
    public static readonly DayPart Dusk = new(17 * 60, 19 * 60);
    public static readonly DayPart Evening = new(18 * 60, 23 * 60);
    public static readonly DayPart Night = new(21 * 60, 23 * 60 + 59);

    /// <summary>The hour of a 12-hour clock that this part of the day makes of it; 24 and more is the night after.</summary>
    public int HourOf(int hour)
    {
        if (hour > 12)
            return hour;
        if (this == SmallHours)
            return hour == 12 ? 0 : hour;
        if (this == EarlyMorning || this == Forenoon || this == FirstThing || this == LateMorning)
            return hour;
        if (this == Noon)
            return hour <= 3 ? hour + 12 : hour;
        if (StartMinute is >= 12 * 60 and <= 17 * 60)
            return hour == 12 ? 12 : hour + 12;
        if (hour == 12)
            return 24;
        return hour <= 3 ? hour + 24 : hour + 12;
    }
}
