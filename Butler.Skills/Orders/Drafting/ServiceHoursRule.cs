using System.Collections.Concurrent;
using Butler.Skills.Menu;
using Butler.Skills.Venues.Hours;

namespace Butler.Skills.Orders.Drafting;

/// <summary>An item that is not served round the clock is ordered for a time at which somebody works.</summary>
internal static class ServiceHoursRule
{
    private const int DaysAhead = 7;
    private const int Minutes = 24 * 60;
    private static readonly TimeSpan Visit = TimeSpan.FromHours(1);
    private static readonly TimeSpan Window = TimeSpan.FromHours(3);

    // The menu has a handful of different hours; a text that cannot be read forbids nothing.
    private static readonly ConcurrentDictionary<string, OpeningHours?> Known = new();

    public static bool IsBroken(MenuItem item, ServiceOrder draft, DateTimeOffset now) =>
        draft.Start is { } start && IsBroken(item, start.ToOffset(now.Offset), draft.End?.ToOffset(now.Offset));

    public static bool IsBroken(MenuItem item, DateTimeOffset start, DateTimeOffset? end)
    {
        if (Hours(item) is not { } hours)
            return false;
        if (end is not { } until)
            return !hours.At(start).IsOpen;
        for (var day = DateOnly.FromDateTime(start.DateTime); day <= DateOnly.FromDateTime(until.DateTime); day = day.AddDays(1))
        {
            if (Spans(hours, day, start.Offset).Any(s => s.Start < until && s.End > start))
                return false;
        }

        return true;
    }

    /// <summary>The nearest time before and after the wanted one at which the item is served, the nearer first.</summary>
    public static IReadOnlyList<OrderDetails> Nearest(MenuItem item, DateTimeOffset start, DateTimeOffset? end, DateTimeOffset now)
    {
        if (Hours(item) is not { } hours)
            return [];
        var spans = Enumerable.Range(-DaysAhead, (2 * DaysAhead) + 1)
            .SelectMany(d => Spans(hours, DateOnly.FromDateTime(start.DateTime).AddDays(d), start.Offset))
            .Where(s => s.End > now + Visit)
            .ToList();
        var before = spans.Where(s => s.End <= start).Select(s => Late(s, end is not null, now)).LastOrDefault();
        var after = spans.Where(s => s.Start >= start).Select(s => Early(s, end is not null, now)).FirstOrDefault();
        return [.. new[] { before, after }.OfType<OrderDetails>().OrderBy(d => (d.Start!.Value - start).Duration())];
    }

    private static OrderDetails Late((DateTimeOffset Start, DateTimeOffset End) span, bool window, DateTimeOffset now)
    {
        var start = Later(Later(span.Start, NextHour(now)), span.End - (window ? Window : Visit));
        return new OrderDetails(start, window ? span.End : null);
    }

    private static OrderDetails Early((DateTimeOffset Start, DateTimeOffset End) span, bool window, DateTimeOffset now)
    {
        var start = Later(span.Start, NextHour(now));
        return new OrderDetails(start, window ? Earlier(span.End, start + Window) : null);
    }

    private static DateTimeOffset NextHour(DateTimeOffset now) => new DateTimeOffset(now.Date, now.Offset).AddHours(now.Hour + 1);

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Spans(OpeningHours hours, DateOnly day, TimeSpan offset)
    {
        var midnight = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), offset);
        return hours.On(day).Select(s => (midnight.AddMinutes(s.Start), midnight.AddMinutes(s.End)));
    }

    /// <summary>Null for what is served round the clock.</summary>
    private static OpeningHours? Hours(MenuItem item) => item.Hours == "24/7"
        ? null
        : Known.GetOrAdd(item.Hours, static text => OpeningHours.Read(text) is { } hours && !IsAlways(hours) ? hours : null);

    private static bool IsAlways(OpeningHours hours)
    {
        var monday = new DateOnly(2026, 1, 5);
        return Enumerable.Range(0, 7).All(d => hours.On(monday.AddDays(d)) is [{ Start: 0, End: >= Minutes }]);
    }
}
