using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Skills.Venues.Hours;

/// <summary>When a venue is open: a subset of OpenStreetMap's opening_hours and the usual Chinese free texts.</summary>
public sealed class OpeningHours
{
    private const int DaysAhead = 14;
    private readonly IReadOnlyList<HoursRule> _rules;

    internal OpeningHours(IReadOnlyList<HoursRule> rules) => _rules = rules;

    /// <summary>Whether the text says what holds on public holidays: by naming them, or by naming every day.</summary>
    public bool SpeaksOfHolidays => _rules.Any(r => r.Holidays || r.ByWorkday || r.Days == HoursRule.EveryDay);

    /// <summary>Null when the text is beyond what is understood for certain; then quote the text, don't guess.</summary>
    public static OpeningHours? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var read = OsmHoursReader.Read(text) ?? FreeHoursReader.Read(text);
        return read is null ? null : new OpeningHours(read);
    }

    /// <summary>The spans that begin on this day as far as the rules tell which days are holidays.</summary>
    public IReadOnlyList<HoursSpan> On(DateOnly date) => On(date, HolidayCalendar.RulesOnly);

    /// <summary>The spans that begin on this day, in order; empty when closed.</summary>
    public IReadOnlyList<HoursSpan> On(DateOnly date, HolidayCalendar calendar)
    {
        // Where the text tells working days from weekends, a weekend day that is worked is no weekend.
        var isWorked = _rules.Any(r => r.ByWorkday) && calendar.MadeUpOn(date) is not null;
        List<HoursSpan> spans = [];
        foreach (var rule in _rules)
        {
            if (!rule.Matches(date, calendar) || (isWorked && rule.IsOfWeekends))
                continue;
            // A later rule replaces an earlier one for the days it names, as in opening_hours; one after a comma adds to it.
            if (!rule.Additional)
                spans.Clear();
            spans.AddRange(rule.Spans);
        }

        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        return spans;
    }

    /// <summary>As far as the rules tell which days are holidays.</summary>
    /// <param name="at">In the community's offset.</param>
    public OpenState At(DateTimeOffset at) => At(at, HolidayCalendar.RulesOnly);

    /// <param name="at">In the community's offset.</param>
    public OpenState At(DateTimeOffset at, HolidayCalendar calendar)
    {
        var today = DateOnly.FromDateTime(at.DateTime);
        var now = (int)at.TimeOfDay.TotalMinutes;
        var intervals = Intervals(today, calendar);
        foreach (var (start, end) in intervals)
        {
            if (now >= start && now < end)
                return new OpenState(true, end > DaysAhead * HoursSpan.Day ? null : Instant(at, end));
            if (now < start)
                return new OpenState(false, Instant(at, start));
        }

        return new OpenState(false, null);
    }

    // From yesterday on, because a span over midnight began there; neighbours that touch are one.
    private List<(int Start, int End)> Intervals(DateOnly today, HolidayCalendar calendar)
    {
        List<(int Start, int End)> intervals = [];
        for (var day = -1; day <= DaysAhead; day++)
        {
            foreach (var span in On(today.AddDays(day), calendar))
            {
                var (start, end) = (span.Start + day * HoursSpan.Day, span.End + day * HoursSpan.Day);
                if (intervals.Count > 0 && start <= intervals[^1].End)
                    intervals[^1] = (intervals[^1].Start, Math.Max(intervals[^1].End, end));
                else
                    intervals.Add((start, end));
            }
        }

        return intervals;
    }

    private static DateTimeOffset Instant(DateTimeOffset at, int minutes) => new DateTimeOffset(at.Date, at.Offset).AddMinutes(minutes);
}
