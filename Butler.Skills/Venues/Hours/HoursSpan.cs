namespace Butler.Skills.Venues.Hours;

/// <summary>Minutes after midnight; an end past 1440 runs into the next day.</summary>
public readonly record struct HoursSpan(int Start, int End)
{
    public const int Day = 24 * 60;

    public static HoursSpan WholeDay { get; } = new(0, Day);

    /// <summary>Null for a time that no clock shows.</summary>
    public static HoursSpan? Of(int start, int end)
    {
        if (start is < 0 or >= Day || end is < 0 or > 2 * Day)
            return null;
        return new HoursSpan(start, end <= start ? end + Day : end);
    }
}
