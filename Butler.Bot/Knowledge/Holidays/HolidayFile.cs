using System.Globalization;
using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Venues.Hours.Holidays;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Butler.Bot.Knowledge.Holidays;

/// <summary>Reads the announced holidays. They are taken over whole or, with any fault, not at all.</summary>
internal sealed class HolidayFile
{
    public const string Name = "holidays.yaml";

    private const int LongestHoliday = 14;

    private readonly List<KnowledgeFault> _faults = [];
    private readonly List<int> _announced = [];
    private readonly List<Holiday> _holidays = [];

    // Every day that is named, so that none is named twice.
    private readonly Dictionary<DateOnly, string> _days = [];

    private HolidayFile() { }

    public static (HolidayCalendar? Calendar, IReadOnlyList<KnowledgeFault> Faults) Read(string text)
    {
        var file = new HolidayFile();
        file.ReadYears(text);
        return (file._faults.Exists(f => f.Refuses) ? null : new HolidayCalendar(file._announced, file._holidays), file._faults);
    }

    private void ReadYears(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException failure)
        {
            _faults.Add(new KnowledgeFault(Name, (int)failure.Start.Line, (int)failure.Start.Column, $"This is not YAML: {failure.Message}", "Indent with spaces and put a space after each colon."));
            return;
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..])
        {
            _faults.Add(new KnowledgeFault(Name, 1, 1, "The file is empty or holds no years.", "Write years: and below it '- year: 2026' with its holidays."));
            return;
        }

        var map = new MenuNode(root, Name, _faults);
        foreach (var year in map.Items("years"))
            ReadYear(year);
        map.RefuseUnknown();
    }

    private void ReadYear(MenuNode node)
    {
        if (!int.TryParse(node.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2099)
        {
            node.Fault($"'{node.OptionalText("year")}' is no year.", "Write a year such as 2026.");
            return;
        }

        if (_announced.Contains(year))
            node.Fault($"The year {year} is there twice.", "Put all its holidays under one of the two.");
        node.Text("source");
        var before = _faults.Count;
        var holidays = node.Items("holidays").Select(h => ReadHoliday(h, year)).OfType<Holiday>().ToList();
        node.RefuseUnknown();
        _announced.Add(year);
        _holidays.AddRange(holidays);
        // A day that the rules fix and that is in none of the holidays was surely forgotten.
        var missing = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays)
            .Where(day => !holidays.Exists(h => h.Contains(day))).Select(StatutoryHolidays.On).OfType<string>().Distinct().ToList();
        if (_faults.Count == before && missing.Count > 0)
            node.Fault($"{year} lacks {string.Join(", ", missing)}, or some days of it.", "Enter all days off that were announced; leave the year out as long as nothing was announced.");
    }

    private Holiday? ReadHoliday(MenuNode node, int year)
    {
        var before = _faults.Count;
        var names = node.Texts("name");
        foreach (var unknown in names.Except(StatutoryHolidays.Names))
            node.Fault($"'{unknown}' is no public holiday.", $"Use of: {string.Join(", ", StatutoryHolidays.Names)}.");
        if (names.Count == 0)
            node.Fault("The holiday has no name.", $"Add name: with one of {string.Join(", ", StatutoryHolidays.Names)}.");
        var (from, to) = (ReadDay(node, node.Text("from"), year), ReadDay(node, node.Text("to"), year));
        var madeUp = node.Texts("work").Select(day => ReadDay(node, day, year)).OfType<DateOnly>().ToList();
        node.RefuseUnknown();
        if (from is not { } first || to is not { } last)
            return null;
        if (last < first || last.DayNumber - first.DayNumber >= LongestHoliday)
            node.Fault($"{first:yyyy-MM-dd} to {last:yyyy-MM-dd} is no holiday.", $"Write the first and the last day off; at most {LongestHoliday} days.");
        foreach (var day in madeUp.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
            node.Fault($"{day:yyyy-MM-dd} is worked anyway, it is a {day.DayOfWeek}.", "Under work: write only weekend days that are worked for the holiday.");
        if (_faults.Count > before)
            return null;
        var holiday = new Holiday(names, first, last, madeUp);
        foreach (var day in holiday.Days.Concat(madeUp).Where(d => !_days.TryAdd(d, names[0])))
            node.Fault($"{day:yyyy-MM-dd} is there twice, also with {_days[day]}.", "Take it out of one of the two.");
        return holiday;
    }

    // The days around New Year may lie in the year before.
    private static DateOnly? ReadDay(MenuNode node, string text, int year)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && (day.Year == year || (day.Year == year - 1 && day.Month == 12)))
            return day;
        if (text.Length > 0)
            node.Fault($"'{text}' is no day of {year}.", $"Write it like {year}-10-01.");
        return null;
    }
}
