using System.Globalization;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Orders.Recurring;

/// <summary>
/// A rule of recurrence as models and rows carry it, a part of iCalendar's RRULE: FREQ=WEEKLY;BYDAY=MO,TH;INTERVAL=2.
/// Beside its frequencies there are WORKDAYS, QUARTERLY, LUNARMONTHLY and LUNARYEARLY.
/// </summary>
internal static class RuleText
{
    /// <summary>In the place of a rule: what was to come again and again is to come once.</summary>
    public const string Once = "ONCE";

    private const int MostInterval = 52;
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static string Write(Recurrence rule)
    {
        var parts = new List<string> { $"FREQ={rule.Frequency.ToString().ToUpperInvariant()}" };
        if (rule.DaysOfWeek.Count > 0)
            parts.Add($"BYDAY={string.Join(',', rule.DaysOfWeek.Select(d => Days[(int)d]))}");
        if (rule.Interval > 1)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"INTERVAL={rule.Interval}"));
        return string.Join(';', parts);
    }

    /// <returns>Null when it is no rule: then nothing recurs.</returns>
    public static Recurrence? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2))
            .Where(p => p.Length == 2)
            .DistinctBy(p => p[0].ToUpperInvariant())
            .ToDictionary(p => p[0].ToUpperInvariant(), p => p[1].Trim());
        if (!parts.TryGetValue("FREQ", out var written) || !Enum.TryParse<RecurrenceFrequency>(written, ignoreCase: true, out var frequency) || char.IsDigit(written[0]))
            return null;
        var days = parts.GetValueOrDefault("BYDAY", "").Split(',', StringSplitOptions.TrimEntries)
            .Select(d => Array.IndexOf(Days, d.ToUpperInvariant()))
            .Where(d => d >= 0).Distinct()
            .Select(d => (DayOfWeek)d)
            .ToArray();
        var interval = int.TryParse(parts.GetValueOrDefault("INTERVAL"), NumberStyles.None, CultureInfo.InvariantCulture, out var every) ? Math.Clamp(every, 1, MostInterval) : 1;
        return new Recurrence(frequency, days, interval);
    }
}
