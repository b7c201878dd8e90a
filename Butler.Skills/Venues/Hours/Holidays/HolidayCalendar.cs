using System.Collections.Frozen;

namespace Butler.Skills.Venues.Hours.Holidays;

/// <summary>
/// Days off, and weekend days that are worked instead, as they were announced for some years. For every other year the days
/// that the rules fix, and no word about what is moved around them.
/// </summary>
public sealed class HolidayCalendar
{
    private const int DaysAhead = 400;
    private readonly FrozenSet<int> _announced;
    private readonly FrozenDictionary<DateOnly, Holiday> _off;
    private readonly FrozenDictionary<DateOnly, Holiday> _madeUp;

    /// <param name="announced">The years that are known whole.</param>
    /// <param name="holidays">No day in two of them; the file's reader has seen to it.</param>
    public HolidayCalendar(IEnumerable<int> announced, IReadOnlyCollection<Holiday> holidays)
    {
        _announced = announced.ToFrozenSet();
        _off = holidays.SelectMany(h => h.Days.Select(day => (day, h))).ToFrozenDictionary(d => d.day, d => d.h);
        _madeUp = holidays.SelectMany(h => h.MadeUp.Select(day => (day, h))).ToFrozenDictionary(d => d.day, d => d.h);
    }

    /// <summary>What can be known without any announcement.</summary>
    public static HolidayCalendar RulesOnly { get; } = new([], []);

    public bool IsAnnounced(int year) => _announced.Contains(year);

    /// <summary>The holiday a day is off for; null when it is none.</summary>
    public Holiday? On(DateOnly date)
    {
        if (_off.TryGetValue(date, out var holiday))
            return holiday;
        return !IsAnnounced(date.Year) && StatutoryHolidays.On(date) is { } name ? ByRule(name, date) : null;
    }

    /// <summary>The holiday a weekend day is worked for; null when it is an ordinary one.</summary>
    public Holiday? MadeUpOn(DateOnly date) => _madeUp.GetValueOrDefault(date);

    /// <summary>Neither a weekend nor off, or a weekend day that is worked.</summary>
    public bool IsWorkday(DateOnly date)
        => MadeUpOn(date) is not null || (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && On(date) is null);

    /// <summary>The holiday that is on, or the next one to come.</summary>
    /// <param name="name">Null for any.</param>
    public Holiday? Next(string? name, DateOnly from)
        => Ahead(from).Select(On).FirstOrDefault(h => h is not null && (name is null || h.Names.Contains(name)));

    /// <summary>The next weekend day that is worked; null when none is known of.</summary>
    public DateOnly? NextMadeUp(DateOnly from) => Ahead(from).Where(_madeUp.ContainsKey).Select(d => (DateOnly?)d).FirstOrDefault();

    private static IEnumerable<DateOnly> Ahead(DateOnly from) => Enumerable.Range(0, DaysAhead).Select(from.AddDays);

    private static Holiday ByRule(string name, DateOnly date)
    {
        var (first, last) = (date, date);
        while (StatutoryHolidays.On(first.AddDays(-1)) == name)
            first = first.AddDays(-1);
        while (StatutoryHolidays.On(last.AddDays(1)) == name)
            last = last.AddDays(1);
        return new Holiday([name], first, last, [], IsAnnounced: false);
    }
}
