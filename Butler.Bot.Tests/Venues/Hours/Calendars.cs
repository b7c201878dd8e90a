using System.Text;
using Butler.Bot.Knowledge.Holidays;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Bot.Tests.Venues.Hours;

/// <summary>The calendar of the repository's own file.</summary>
internal static class Calendars
{
    public static HolidayCalendar Announced { get; } = Read();

    private static HolidayCalendar Read()
    {
        var (calendar, faults) = HolidayFile.Read(File.ReadAllText(Path.Combine(Repository.Knowledge, HolidayFile.Name), Encoding.UTF8));
        Assert.Empty(faults);
        return calendar!;
    }
}
