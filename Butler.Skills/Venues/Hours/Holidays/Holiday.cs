namespace Butler.Skills.Venues.Hours.Holidays;

/// <summary>Days off in a row.</summary>
/// <param name="Names">Chinese; two when the Mid-Autumn Festival falls into National Day.</param>
/// <param name="To">The last day off.</param>
/// <param name="MadeUp">Weekend days that are worked for it (调休).</param>
/// <param name="IsAnnounced">False when only the days are known that the rules fix.</param>
public sealed record Holiday(IReadOnlyList<string> Names, DateOnly From, DateOnly To, IReadOnlyList<DateOnly> MadeUp, bool IsAnnounced = true)
{
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    public bool Contains(DateOnly date) => From <= date && date <= To;
}
