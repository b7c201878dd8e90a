namespace Butler.Skills.Reminders;

/// <summary>
/// The very minute for who named only a day or a part of it: an hour at which people are up, which is then said so that
/// it can be changed.
/// </summary>
internal static class ReminderHour
{
    private const int Morning = 9 * 60;
    private const int Evening = 18 * 60;
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan NearlyADay = TimeSpan.FromHours(22);

    /// <returns>Null when nothing sensible is left of what was named.</returns>
    public static DateTimeOffset? Choose(DateTimeOffset start, DateTimeOffset end, DateTimeOffset now, bool repeats)
    {
        (start, end) = (start.ToOffset(now.Offset), end.ToOffset(now.Offset));
        if (repeats)
            return At(start, end - start > NearlyADay ? Morning : Usual(start));
        if (end <= now)
            return null;
        // "Before Friday", "by six": in good time, not at the last minute.
        if (start <= now && start.TimeOfDay != TimeSpan.Zero && now - start < Soonest && end.Date >= now.Date)
            return Later(end.TimeOfDay >= TimeSpan.FromMinutes((23 * 60) + 59) ? At(end, Morning) : end.AddHours(-1), end, now);
        return end - start > NearlyADay
            ? start.Date == now.Date ? Today(now, end) : At(start, Morning)
            : Later(At(start, Usual(start)), end, now);
    }

    /// <summary>The usual minute of a part of the day, told by where it begins.</summary>
    private static int Usual(DateTimeOffset start) => (int)start.TimeOfDay.TotalMinutes switch
    {
        6 * 60 => 8 * 60,
        8 * 60 => Morning,
        11 * 60 => 12 * 60,
        12 * 60 => 15 * 60,
        17 * 60 => Evening,
        18 * 60 => 20 * 60,
        var minute => minute,
    };

    private static DateTimeOffset? Today(DateTimeOffset now, DateTimeOffset end)
    {
        var (morning, evening) = (At(now, Morning), At(now, Evening));
        return morning > now ? morning : evening > now + Soonest ? evening : Later(now, end, now);
    }

    private static DateTimeOffset? Later(DateTimeOffset chosen, DateTimeOffset end, DateTimeOffset now)
    {
        if (chosen > now)
            return chosen;
        var next = new DateTimeOffset(now.Date.AddHours(now.Hour + 1), now.Offset);
        return next < end ? next : null;
    }

    private static DateTimeOffset At(DateTimeOffset day, int minute) => new(day.Date.AddMinutes(minute), day.Offset);
}
