using Butler.Skills.Menu;

namespace Butler.Skills.Orders.Planning;

/// <summary>When each step of a plan is, from when the whole is.</summary>
internal static class PlanTimes
{
    private static readonly TimeSpan EndOfDay = new(23, 59, 0);

    /// <param name="start">When it begins, in the community's offset; midnight with an end says only the day.</param>
    /// <param name="end">The end of the time that was said; null for that very minute.</param>
    /// <param name="days">How many days it lasts; at least 1.</param>
    public static OrderDetails Of(PlanStep step, DateTimeOffset start, DateTimeOffset? end, int days)
    {
        var first = new DateTimeOffset(start.Date, start.Offset);
        var last = first.AddDays(days - 1);
        var day = step.Day switch
        {
            PlanDay.Before => first.AddDays(-1),
            PlanDay.Last => last,
            PlanDay.After => last.AddDays(1),
            _ => first,
        };
        if (step.Day == PlanDay.Whole)
            return new OrderDetails(first, last + EndOfDay);
        if (end is null && step.Lead > 0 && day == first)
            return new OrderDetails(start.AddHours(-step.Lead));
        if (step.Hours is { } hours)
            return new OrderDetails(day + hours.From.ToTimeSpan(), day + hours.To.ToTimeSpan());
        return day == first && (end ?? start) < first.AddDays(1) ? new OrderDetails(start, end) : new OrderDetails(day, day + EndOfDay);
    }
}
