using System.Globalization;
using Butler.Skills.Venues.Hours.Holidays;

namespace Butler.Bot.Tests.Venues.Hours;

public sealed class HolidayCalendarTests
{
    [Theory]
    [InlineData("2026-01-01", "元旦")]
    [InlineData("2026-02-17", "春节")]
    [InlineData("2026-02-16", "春节")]
    [InlineData("2026-04-05", "清明节")]
    [InlineData("2026-06-19", "端午节")]
    [InlineData("2026-09-25", "中秋节")]
    [InlineData("2025-10-06", "中秋节")]
    [InlineData("2026-11-24", null)]
    public void Statutory_EveryHoliday_IsKnownByRule(string date, string? name) => Assert.Equal(name, StatutoryHolidays.On(Day(date)));

    /// <summary>What the State Council announced for 2026 reaches beyond the days that the law fixes.</summary>
    [Theory]
    [InlineData("2026-01-03", "元旦")]
    [InlineData("2026-02-15", "春节")]
    [InlineData("2026-02-23", "春节")]
    [InlineData("2026-04-06", "清明节")]
    [InlineData("2026-05-05", "劳动节")]
    [InlineData("2026-06-21", "端午节")]
    [InlineData("2026-09-27", "中秋节")]
    [InlineData("2026-10-07", "国庆节")]
    [InlineData("2026-10-08", null)]
    public void On_AnnouncedYear_IsAsAnnounced(string date, string? name) => Assert.Equal(name, Calendars.Announced.On(Day(date))?.Names[0]);

    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2026-02-14")]
    [InlineData("2026-02-28")]
    [InlineData("2026-05-09")]
    [InlineData("2026-09-20")]
    [InlineData("2026-10-10")]
    public void IsWorkday_WeekendDayThatIsMadeUp_IsOne(string date)
    {
        Assert.True(Calendars.Announced.IsWorkday(Day(date)));
        Assert.False(Calendars.Announced.IsWorkday(Day(date).AddDays(7)) && Day(date).AddDays(7).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Fact]
    public void Next_YearThatIsNotAnnounced_KnowsOnlyTheDaysFixedByLaw()
    {
        var national = Calendars.Announced.Next("国庆节", Day("2026-11-24"))!;

        Assert.Equal((Day("2027-10-01"), Day("2027-10-03"), false), (national.From, national.To, national.IsAnnounced));
        Assert.Null(Calendars.Announced.NextMadeUp(Day("2026-11-24")));
        Assert.Equal("元旦", Calendars.Announced.Next(null, Day("2026-11-24"))!.Names[0]);
    }

    [Fact]
    public void Next_HolidayThatIsOn_IsThatOne()
        => Assert.Equal((Day("2026-10-01"), Day("2026-10-07"), true), Calendars.Announced.Next("国庆节", Day("2026-10-03")) is { } now ? (now.From, now.To, now.IsAnnounced) : default);

    private static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);
}
