using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Holidays;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Hours.Holidays;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Holidays;

public sealed class HolidayFileTests : IDisposable
{
    private const string Good = """
        years:
          - year: 2026
            source: 通知
            holidays:
              - { name: 元旦, from: 2026-01-01, to: 2026-01-03, work: [2026-01-04] }
              - { name: 春节, from: 2026-02-15, to: 2026-02-23 }
              - { name: 清明节, from: 2026-04-04, to: 2026-04-06 }
              - { name: 劳动节, from: 2026-05-01, to: 2026-05-05 }
              - { name: 端午节, from: 2026-06-19, to: 2026-06-21 }
              - { name: 中秋节, from: 2026-09-25, to: 2026-09-27 }
              - { name: 国庆节, from: 2026-10-01, to: 2026-10-07 }

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("butler-holidays-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_GoodFile_IsTheCalendar()
    {
        var (calendar, faults) = HolidayFile.Read(Good);

        Assert.Empty(faults);
        Assert.Equal("国庆节", calendar!.On(new DateOnly(2026, 10, 7))!.Names[0]);
        Assert.True(calendar.IsWorkday(new DateOnly(2026, 1, 4)));
        Assert.True(calendar.IsAnnounced(2026));
        Assert.False(calendar.IsAnnounced(2027));
    }

    [Theory]
    [InlineData("name: 国庆节", "name: 国庆大假", 11, "国庆大假")]
    [InlineData("to: 2026-10-07", "to: 2026-09-30", 11, "no holiday")]
    [InlineData("to: 2026-10-07", "to: 2026-10-37", 11, "no day of 2026")]
    [InlineData("to: 2026-10-07", "to: 2025-10-07", 11, "no day of 2026")]
    [InlineData("to: 2026-10-07", "to: 2026-10-30", 11, "no holiday")]
    [InlineData("work: [2026-01-04]", "work: [2026-01-05]", 5, "worked anyway")]
    [InlineData("work: [2026-01-04]", "work: [2026-02-15]", 6, "twice")]
    [InlineData("work: [2026-01-04]", "off: [2026-01-04]", 5, "off")]
    [InlineData("from: 2026-06-19", "from: 2026-06-20", 2, "端午节")]
    [InlineData("source: 通知", "remark: 通知", 2, "source")]
    [InlineData("year: 2026", "year: 26", 2, "no year")]
    [InlineData("years:", "year:", 1, "years")]
    public void Read_OneThingWrong_IsAFaultWithItsLineAndNothingIsTaken(string right, string wrong, int line, string about)
    {
        var (calendar, faults) = HolidayFile.Read(Good.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(calendar);
        var fault = Assert.Single(faults, f => f.Message.Contains(about, StringComparison.Ordinal));
        Assert.Equal(("holidays.yaml", line), (fault.File, fault.Line));
        Assert.NotEmpty(fault.Mend);
    }

    [Theory]
    [InlineData("")]
    [InlineData("years: [")]
    [InlineData("- a\n")]
    public void Read_NoCalendarAtAll_IsOneFault(string text)
    {
        var (calendar, faults) = HolidayFile.Read(text);

        Assert.Null(calendar);
        Assert.Single(faults);
    }

    [Fact]
    public void Reload_ChangedAndThenBroken_IsLiveAndThenKept()
    {
        var path = Path.Combine(_folder, HolidayFile.Name);
        File.WriteAllText(path, Good.Replace(", work: [2026-01-04]", "", StringComparison.Ordinal));
        var folder = new KnowledgeFolder(_folder, NullLogger<KnowledgeFolder>.Instance);
        var sunday = new DateOnly(2026, 1, 4);
        Assert.False(Calendar().IsWorkday(sunday));

        File.WriteAllText(path, Good);
        folder.Reload();
        Assert.True(Calendar().IsWorkday(sunday));

        File.WriteAllText(path, "years: [");
        folder.Reload();
        Assert.True(Calendar().IsWorkday(sunday));
        Assert.Equal(HolidayFile.Name, Assert.Single(folder.Faults).File);

        HolidayCalendar Calendar() => ((IVenueBook)folder).Holidays;
    }
}
