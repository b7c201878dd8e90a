using Butler.Skills.Language.Times;

namespace Butler.Skills.Reminders;

/// <summary>When a reminder is about, how often, and how long before the resident is told.</summary>
public sealed record ReminderTime(DateTimeOffset First, Recurrence? Repeat = null, int MinutesBefore = 0)
{
    /// <summary>
    /// The first time that is still to come: a recurring one may have begun earlier today. Too long a lead is cut, so
    /// that the resident is told at the time itself rather than not at all. Null when it has gone by for good.
    /// </summary>
    public ReminderTime? From(DateTimeOffset now)
    {
        var time = this with { First = First.ToOffset(now.Offset) };
        while (time.First <= now && Next(time.First, Repeat, time.First, now.Offset) is { } later)
            time = time with { First = later };
        if (time.First <= now)
            return null;
        return time.First.AddMinutes(-MinutesBefore) > now || Repeat is not null ? time.Caught(now) : time with { MinutesBefore = 0 };
    }

    /// <summary>The occurrence after the given one, at the same hour of the community's clock; null when there is none.</summary>
    public static DateTimeOffset? Next(DateTimeOffset first, Recurrence? repeat, DateTimeOffset occurrence, TimeSpan offset)
    {
        if (repeat is null)
            return null;
        var start = first.ToOffset(offset);
        var day = RecurrenceDays.Next(repeat, DateOnly.FromDateTime(start.DateTime), DateOnly.FromDateTime(occurrence.ToOffset(offset).DateTime));
        return day is { } on ? new DateTimeOffset(on.ToDateTime(TimeOnly.FromTimeSpan(start.TimeOfDay)), offset) : null;
    }

    /// <summary>Of a recurring one, the first for which the lead is still to come.</summary>
    private ReminderTime Caught(DateTimeOffset now) =>
        First.AddMinutes(-MinutesBefore) > now || Next(First, Repeat, First, now.Offset) is not { } later ? this : this with { First = later };
}
