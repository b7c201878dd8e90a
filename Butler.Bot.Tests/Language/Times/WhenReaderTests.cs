using Butler.Skills.Language.Times;

namespace Butler.Bot.Tests.Language.Times;

/// <summary>What reading a time comes to beside the time itself: several, gone by, again and again, where it stands.</summary>
public sealed class WhenReaderTests
{
    [Fact]
    public void Read_TwoTimesOfOneDay_BothAreOfThatDay()
    {
        var times = WhenReader.Read("周六上午十点送两桶水,另外下午三点洗车", Shown.Now);
        Assert.Equal(["11-28 10:00", "11-28 15:00"], times.Select(Shown.Of));
    }

    [Theory]
    [InlineData("昨天报修的灯")]
    [InlineData("上次那个师傅")]
    [InlineData("the plumber who came last week")]
    public void Read_SomethingGone_IsMarkedPast(string text) => Assert.All(WhenReader.Read(text, Shown.Now), when => Assert.True(when.IsPast));

    [Fact]
    public void ReadOne_LookingBack_TakesTheNightBefore()
    {
        var when = WhenReader.ReadOne("昨晚车被蹭了 大概九点到十一点 调下监控", Shown.Now, lookingBack: true);
        Assert.Equal("11-23 21:00..11-23 23:00", Shown.Of(when));
    }

    [Theory]
    [InlineData("每天早上", RecurrenceFrequency.Daily, 1, "11-25 06:00..11-25 10:00")]
    [InlineData("每周一上午", RecurrenceFrequency.Weekly, 1, "11-30 08:00..11-30 12:00")]
    [InlineData("每个月来一次", RecurrenceFrequency.Monthly, 1, "11-24 00:00..11-24 23:59")]
    [InlineData("工作日晚上", RecurrenceFrequency.Workdays, 1, "11-24 18:00..11-24 23:00")]
    [InlineData("隔天浇一次花", RecurrenceFrequency.Daily, 2, "11-24 00:00..11-24 23:59")]
    [InlineData("every other week", RecurrenceFrequency.Weekly, 2, "11-24 00:00..11-24 23:59")]
    [InlineData("每季度一次", RecurrenceFrequency.Quarterly, 1, "11-24 00:00..11-24 23:59")]
    public void Read_AgainAndAgain_GivesTheRuleAndTheFirstTime(string text, RecurrenceFrequency frequency, int interval, string first)
    {
        var when = Assert.Single(WhenReader.Read(text, Shown.Now));
        Assert.Equal(WhenKind.Recurring, when.Kind);
        Assert.Equal(frequency, when.Recurrence!.Frequency);
        Assert.Equal(interval, when.Recurrence.Interval);
        Assert.Equal(first, Shown.Of(when));
    }

    [Fact]
    public void Read_AWeekdayThatIsToday_IsTodayWhileThatTimeIsAhead()
    {
        var saturday = new DateTimeOffset(2026, 11, 28, 13, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal("11-28 00:00..11-28 23:59", Shown.Of(WhenReader.ReadOne("周六", saturday)));
        Assert.Equal("11-28 15:00", Shown.Of(WhenReader.ReadOne("周六下午三点", saturday)));
        Assert.Equal("12-05 09:00", Shown.Of(WhenReader.ReadOne("周六上午九点", saturday)));
    }

    [Fact]
    public void Read_AnHourAtNight_IsTomorrows()
    {
        var night = new DateTimeOffset(2026, 11, 24, 23, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal("11-25 15:00", Shown.Of(WhenReader.ReadOne("三点来", night)));
        Assert.Equal("11-25 08:00..11-25 12:00", Shown.Of(WhenReader.ReadOne("上午来", night)));
    }

    [Fact]
    public void Read_AVeryLongText_IsReadToItsLimitOnly() => Assert.Empty(WhenReader.Read(new string('1', 4000) + "明天三点", Shown.Now));

    [Fact]
    public void Read_Words_AreGivenWithTheirPlace()
    {
        var when = Assert.Single(WhenReader.Read("请在明天下午3点来", Shown.Now));
        Assert.Equal("明天下午3点", when.Text);
        Assert.Equal(2, when.Index);
    }
}
