using System.Globalization;

namespace Butler.Skills.Reports;

/// <summary>A calendar month in the community's time.</summary>
/// <param name="Name">2026-11.</param>
/// <param name="From">Its first instant.</param>
/// <param name="Until">The first instant of the next.</param>
public sealed record Month(string Name, DateTimeOffset From, DateTimeOffset Until)
{
    /// <param name="wall">The instant at which the community's clocks show a time.</param>
    /// <returns>Null when the text is no month such as 2026-11.</returns>
    public static Month? Read(string? text, Func<DateTime, DateTimeOffset> wall)
    {
        if (!DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || first.Year is < 2000 or > 9000)
            return null;
        return new Month(text!, wall(first), wall(first.AddMonths(1)));
    }

    public bool Holds(DateTimeOffset instant) => From <= instant && instant < Until;

    /// <summary>The day of the month, from 1.</summary>
    public int DayOf(DateTimeOffset instant) => instant.ToOffset(From.Offset).Day;

    public int Days => (int)Math.Round((Until - From).TotalDays);
}
