using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Times;

/// <summary>What comes again and again, in English: every Monday, fortnightly, on weekdays.</summary>
internal static partial class EnglishRecurrence
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Recurring().Matches(text))
            AddRecurring(match, now, atoms);
    }

    [GeneratedRegex(@"\b(?:every|each)\s+(?<other>other |second |two |three )?(?<unit>days?|weekdays?|workdays?|weeks?|months?|quarters?|mornings?|afternoons?|evenings?|nights?|weekends?|(?:" + EnglishTimes.Day + @")s?)\b(?:\s+and\s+(?<second>" + EnglishTimes.Day + @")\b)?|\b(?<unit>daily|weekly|biweekly|fortnightly|monthly|quarterly)\b|\b(?:on\s+)?(?<unit>weekdays|workdays|working days|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|\b(?:once|twice|three times) an?\s+(?<unit>day|week|month)\b", Options)]
    private static partial Regex Recurring();

    private static void AddRecurring(Match match, Moment now, List<Atom> atoms)
    {
        var unit = match.Groups["unit"].Value;
        var every = match.Groups["other"].Value.Trim() switch { "" => 1, "three" => 3, _ => 2 };
        DayPart? part = null;
        var first = now.Today;
        Recurrence recurrence;
        if (unit.StartsWith("weekday", StringComparison.Ordinal) || unit.StartsWith("work", StringComparison.Ordinal))
            recurrence = new(RecurrenceFrequency.Workdays, []);
        else if (unit.StartsWith("weekend", StringComparison.Ordinal))
            (recurrence, first) = (new(RecurrenceFrequency.Weekly, [DayOfWeek.Saturday, DayOfWeek.Sunday]), now.ComingWeekday(6));
        else if (unit.StartsWith("day", StringComparison.Ordinal) || unit == "daily")
            recurrence = new(RecurrenceFrequency.Daily, [], every);
        else if (unit.StartsWith("week", StringComparison.Ordinal))
            recurrence = new(RecurrenceFrequency.Weekly, [], every);
        else if (unit is "biweekly" or "fortnightly")
            recurrence = new(RecurrenceFrequency.Weekly, [], 2);
        else if (unit.StartsWith("month", StringComparison.Ordinal))
            recurrence = every == 3 ? new(RecurrenceFrequency.Quarterly, []) : new(RecurrenceFrequency.Monthly, [], every);
        else if (unit.StartsWith("quarter", StringComparison.Ordinal))
            recurrence = new(RecurrenceFrequency.Quarterly, []);
        else if (unit.StartsWith("morning", StringComparison.Ordinal))
            (recurrence, part) = (new(RecurrenceFrequency.Daily, []), DayPart.Forenoon);
        else if (unit.StartsWith("afternoon", StringComparison.Ordinal))
            (recurrence, part) = (new(RecurrenceFrequency.Daily, []), DayPart.Afternoon);
        else if (unit.StartsWith("evening", StringComparison.Ordinal) || unit.StartsWith("night", StringComparison.Ordinal))
            (recurrence, part) = (new(RecurrenceFrequency.Daily, []), DayPart.Evening);
        else
        {
            var days = new List<int> { EnglishTimes.Weekday(unit) };
            if (match.Groups["second"].Success)
                days.Add(EnglishTimes.Weekday(match.Groups["second"].Value));
            recurrence = new(RecurrenceFrequency.Weekly, [.. days.Select(day => (DayOfWeek)(day % 7))], every);
            first = days.Min(now.ComingWeekday);
        }
        atoms.Add(new Atom(AtomKind.Recurring, match.Index, match.Length) {
            Recurrence = recurrence, From = first, To = first, Part = part, NamesDay = recurrence.DaysOfWeek.Count > 0,
        });
    }
}
