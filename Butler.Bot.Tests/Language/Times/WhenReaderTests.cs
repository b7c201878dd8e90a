using System.Globalization;
using Butler.Skills.Language.Times;

namespace Butler.Bot.Tests.Language.Times;

public sealed class WhenReaderTests
{
    /// <summary>A Tuesday morning.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("明天下午三点来修", "11-25 15:00")]
    [InlineData("明天上午", "11-25 08:00..11-25 12:00")]
    [InlineData("周五六点半", "11-27 18:30")]
    [InlineData("tomorrow at 6 am", "11-25 06:00")]
    [InlineData("at 7:30 am on Friday", "11-27 07:30")]
    [InlineData("后天早上", "11-26 06:00..11-26 10:00")]
    [InlineData("大后天", "11-27 00:00..11-27 23:59")]
    [InlineData("大后天来洗一哈", "11-27 00:00..11-27 23:59")]
    [InlineData("明儿下午", "11-25 12:00..11-25 18:00")]
    [InlineData("后儿上午九点", "11-26 09:00")]
    [InlineData("今儿晚上", "11-24 18:00..11-24 23:00")]
    [InlineData("明晚八点", "11-25 20:00")]
    [InlineData("明早八点半", "11-25 08:30")]
    [InlineData("今晚七点半", "11-24 19:30")]
    [InlineData("周六上午十点", "11-28 10:00")]
    [InlineData("周六", "11-28 00:00..11-28 23:59")]
    [InlineData("这周六", "11-28 00:00..11-28 23:59")]
    [InlineData("礼拜天下午", "11-29 12:00..11-29 18:00")]
    [InlineData("星期六", "11-28 00:00..11-28 23:59")]
    [InlineData("下周三上午", "12-02 08:00..12-02 12:00")]
    [InlineData("下周三", "12-02 00:00..12-02 23:59")]
    [InlineData("下拜三", "12-02 00:00..12-02 23:59")]
    [InlineData("下下周一", "12-07 00:00..12-07 23:59")]
    [InlineData("周一", "11-30 00:00..11-30 23:59")]
    [InlineData("周末", "11-28 00:00..11-29 23:59")]
    [InlineData("这个周末", "11-28 00:00..11-29 23:59")]
    [InlineData("下周末", "12-05 00:00..12-06 23:59")]
    [InlineData("下周", "11-30 00:00..12-06 23:59")]
    [InlineData("周二下午三点", "11-24 15:00")]
    [InlineData("周二上午九点", "12-01 09:00")]
    [InlineData("三点", "11-24 15:00")]
    [InlineData("三点半", "11-24 15:30")]
    [InlineData("3点一刻", "11-24 15:15")]
    [InlineData("三点钟", "11-24 15:00")]
    [InlineData("叁点", "11-24 15:00")]
    [InlineData("15:30", "11-24 15:30")]
    [InlineData("下午3:00", "11-24 15:00")]
    [InlineData("3pm", "11-24 15:00")]
    [InlineData("3:30 pm", "11-24 15:30")]
    [InlineData("九点", "11-24 21:00")]
    [InlineData("十一点", "11-24 11:00")]
    [InlineData("12点", "11-24 12:00")]
    [InlineData("8点", "11-24 20:00")]
    [InlineData("早上八点", "11-25 08:00")]
    [InlineData("晚上十二点", "11-25 00:00")]
    [InlineData("凌晨两点", "11-25 02:00")]
    [InlineData("中午十二点半", "11-24 12:30")]
    [InlineData("中午一点", "11-24 13:00")]
    [InlineData("下午两点二十", "11-24 14:20")]
    [InlineData("下午三点到五点", "11-24 15:00..11-24 17:00")]
    [InlineData("十点到十二点", "11-24 10:00..11-24 12:00")]
    [InlineData("明天十点到十二点", "11-25 10:00..11-25 12:00")]
    [InlineData("三点到五点", "11-24 15:00..11-24 17:00")]
    [InlineData("明天9-11点", "11-25 09:00..11-25 11:00")]
    [InlineData("周五下午2点-4点", "11-27 14:00..11-27 16:00")]
    [InlineData("晚上七点到九点", "11-24 19:00..11-24 21:00")]
    [InlineData("上午十点到下午两点", "11-24 10:00..11-24 14:00")]
    [InlineData("周六上午九点到十一点半", "11-28 09:00..11-28 11:30")]
    [InlineData("五点前", "11-24 10:00..11-24 17:00")]
    [InlineData("下午五点之前", "11-24 10:00..11-24 17:00")]
    [InlineData("明天中午前", "11-25 08:00..11-25 12:00")]
    [InlineData("明天五点前", "11-25 08:00..11-25 17:00")]
    [InlineData("今天天黑前", "11-24 10:00..11-24 18:00")]
    [InlineData("天黑之前搞定", "11-24 10:00..11-24 18:00")]
    [InlineData("周五前", "11-24 10:00..11-27 23:59")]
    [InlineData("月底前", "11-24 10:00..11-30 23:59")]
    [InlineData("春节前", "11-24 10:00..02-05 23:59")]
    [InlineData("六点以后", "11-24 18:00..11-24 23:00")]
    [InlineData("下午三点以后都在", "11-24 15:00..11-24 18:00")]
    [InlineData("晚上七点后来", "11-24 19:00..11-24 23:00")]
    [InlineData("马上来", "11-24 10:00")]
    [InlineData("赶紧来", "11-24 10:00")]
    [InlineData("现在就来", "11-24 10:00")]
    [InlineData("立刻派人", "11-24 10:00")]
    [InlineData("半小时后", "11-24 10:30")]
    [InlineData("半个小时后来", "11-24 10:30")]
    [InlineData("一个半小时后", "11-24 11:30")]
    [InlineData("过两个钟头", "11-24 12:00")]
    [InlineData("两个小时以后", "11-24 12:00")]
    [InlineData("20分钟后", "11-24 10:20")]
    [InlineData("过半个小时", "11-24 10:30")]
    [InlineData("三天后", "11-27 00:00..11-27 23:59")]
    [InlineData("一周后", "12-01 00:00..12-01 23:59")]
    [InlineData("月底", "11-25 00:00..11-30 23:59")]
    [InlineData("年底", "12-21 00:00..12-31 23:59")]
    [InlineData("下个月", "12-01 00:00..12-31 23:59")]
    [InlineData("12月初", "12-01 00:00..12-10 23:59")]
    [InlineData("十二月中旬", "12-11 00:00..12-20 23:59")]
    [InlineData("2月", "02-01 00:00..02-28 23:59")]
    [InlineData("12.24晚上", "12-24 18:00..12-24 23:00")]
    [InlineData("12月24号晚上", "12-24 18:00..12-24 23:00")]
    [InlineData("12月5号", "12-05 00:00..12-05 23:59")]
    [InlineData("下个月一号", "12-01 00:00..12-01 23:59")]
    [InlineData("5号上午", "12-05 08:00..12-05 12:00")]
    [InlineData("28号", "11-28 00:00..11-28 23:59")]
    [InlineData("国庆", "10-01 00:00..10-01 23:59")]
    [InlineData("国庆假期", "10-01 00:00..10-07 23:59")]
    [InlineData("元旦", "01-01 00:00..01-01 23:59")]
    [InlineData("春节", "02-06 00:00..02-06 23:59")]
    [InlineData("除夕晚上", "02-05 18:00..02-05 23:00")]
    [InlineData("中秋", "09-15 00:00..09-15 23:59")]
    [InlineData("冬至", "12-22 00:00..12-22 23:59")]
    [InlineData("圣诞", "12-25 00:00..12-25 23:59")]
    [InlineData("平安夜", "12-24 00:00..12-24 23:59")]
    [InlineData("农历八月十五", "09-15 00:00..09-15 23:59")]
    [InlineData("腊月二十三", "01-30 00:00..01-30 23:59")]
    [InlineData("tomorrow at 3", "11-25 15:00")]
    [InlineData("this Friday at 1pm", "11-27 13:00")]
    [InlineData("next Monday", "11-30 00:00..11-30 23:59")]
    [InlineData("Saturday afternoon", "11-28 12:00..11-28 18:00")]
    [InlineData("noon", "11-24 11:00..11-24 14:00")]
    [InlineData("tonight", "11-24 18:00..11-24 23:00")]
    [InlineData("tonight at 8", "11-24 20:00")]
    [InlineData("by Thursday", "11-24 10:00..11-26 23:59")]
    [InlineData("in half an hour", "11-24 10:30")]
    [InlineData("Dec 1", "12-01 00:00..12-01 23:59")]
    [InlineData("the 5th", "12-05 00:00..12-05 23:59")]
    [InlineData("on the 5th", "12-05 00:00..12-05 23:59")]
    [InlineData("December 5th at 10am", "12-05 10:00")]
    [InlineData("tomorrow morning", "11-25 08:00..11-25 12:00")]
    [InlineData("Friday between 2 and 4", "11-27 14:00..11-27 16:00")]
    [InlineData("Thursday 9-12", "11-26 09:00..11-26 12:00")]
    [InlineData("from 2 to 4pm on Saturday", "11-28 14:00..11-28 16:00")]
    [InlineData("10am-12pm tomorrow", "11-25 10:00..11-25 12:00")]
    [InlineData("day after tomorrow at noon", "11-26 11:00..11-26 14:00")]
    [InlineData("half past two", "11-24 14:30")]
    [InlineData("quarter to five", "11-24 16:45")]
    [InlineData("this weekend", "11-28 00:00..11-29 23:59")]
    [InlineData("next week", "11-30 00:00..12-06 23:59")]
    [InlineData("right now please", "11-24 10:00")]
    [InlineData("can you come now?", "11-24 10:00")]
    [InlineData("at 7 tonight", "11-24 19:00")]
    [InlineData("tmr 4pm", "11-25 16:00")]
    [InlineData("in two hours", "11-24 12:00")]
    [InlineData("early December", "12-01 00:00..12-10 23:59")]
    [InlineData("before Christmas", "11-24 10:00..12-24 23:59")]
    [InlineData("after 6pm", "11-24 18:00..11-24 23:00")]
    [InlineData("Sunday morning around 10", "11-29 10:00")]
    [InlineData("Sat at 11am", "11-28 11:00")]
    [InlineData("on Sun", "11-29 00:00..11-29 23:59")]
    [InlineData("at three thirty tomorrow", "11-25 15:30")]
    [InlineData("晌午", "11-24 11:00..11-24 14:00")]
    [InlineData("明天擦黑", "11-25 17:00..11-25 19:00")]
    [InlineData("明天早晨", "11-25 06:00..11-25 10:00")]
    [InlineData("明天一大早", "11-25 06:00..11-25 10:00")]
    [InlineData("两点半", "11-24 14:30")]
    [InlineData("昨天报修的", "-")]
    [InlineData("上次那个师傅", "-")]
    [InlineData("前天报修的灯", "-")]
    [InlineData("三天前约的", "-")]
    [InlineData("刚才约的搬家", "-")]
    [InlineData("昨天坏的 下午三点来修", "11-24 15:00")]
    [InlineData("不是明天是后天", "11-26 00:00..11-26 23:59")]
    [InlineData("周五不行 改周六", "11-28 00:00..11-28 23:59")]
    [InlineData("明天有事 后天吧", "11-26 00:00..11-26 23:59")]
    [InlineData("上午来不及 推到下午三点行不", "11-24 15:00")]
    [InlineData("改到五点", "11-24 17:00")]
    [InlineData("七点吃晚饭", "11-24 19:00")]
    [InlineData("明天七点送早餐", "11-25 07:00")]
    [InlineData("24小时热水", "-")]
    [InlineData("三点五米", "-")]
    [InlineData("便宜一点点", "-")]
    [InlineData("有一点漏", "-")]
    [InlineData("早一点来", "-")]
    [InlineData("1203", "-")]
    [InlineData("B2-118", "-")]
    [InlineData("13800138000", "-")]
    [InlineData("10点评分", "-")]
    [InlineData("半个月没洗", "-")]
    [InlineData("三下两下", "-")]
    [InlineData("用三天", "-")]
    [InlineData("5号楼的灯", "-")]
    [InlineData("2号路口", "-")]
    [InlineData("送到3号门", "-")]
    [InlineData("4.5分以上", "-")]
    [InlineData("三个小时", "-")]
    [InlineData("60平", "-")]
    [InlineData("给两点建议", "-")]
    [InlineData("一点问题都没有", "-")]
    [InlineData("周先生", "-")]
    [InlineData("一周一次", "-")]
    [InlineData("5-page fax", "-")]
    [InlineData("2-bedroom flat", "-")]
    [InlineData("a crew of 4", "-")]
    [InlineData("改天吧", "-")]
    [InlineData("一会儿来拿", "-")]
    [InlineData("有空再说", "-")]
    [InlineData("晚上好", "-")]
    [InlineData("上午好 请问在吗", "-")]
    [InlineData("每周一上午", "11-30 08:00..11-30 12:00")]
    [InlineData("每周五下午三点", "11-27 15:00")]
    [InlineData("every Monday at 9am", "11-30 09:00")]
    [InlineData("每周二和周四晚上", "11-24 18:00..11-24 23:00")]
    [InlineData("后天开始 用三天", "11-26 00:00..11-28 23:59")]
    [InlineData("用三天,后天开始", "11-26 00:00..11-28 23:59")]
    [InlineData("12月5号住一晚", "12-05 00:00..12-06 23:59")]
    [InlineData("12月5号到8号", "12-05 00:00..12-08 23:59")]
    [InlineData("周五到周日", "11-27 00:00..11-29 23:59")]
    [InlineData("明后天", "11-25 00:00..11-26 23:59")]
    [InlineData("明天或者后天上午", "11-25 08:00..11-25 12:00")]
    [InlineData("下午两三点", "11-24 14:00..11-24 15:00")]
    [InlineData("周六上午十点送水,下午三点洗车", "11-28 10:00")]
    [InlineData("周五想吃火锅 留个位 六点半", "11-27 18:30")]
    [InlineData("今晚加班到八点 五点起有人接孩子", "11-24 17:00..11-24 20:00")]
    [InlineData("三点来 周六", "11-28 15:00")]
    [InlineData("明年3月", "03-01 00:00..03-31 23:59")]
    [InlineData("今天下班前", "11-24 10:00..11-24 18:00")]
    [InlineData("一号上午十点", "12-01 10:00")]
    [InlineData("周三十点", "11-25 10:00")]
    [InlineData("周三3点", "11-25 15:00")]
    [InlineData("周六周日都行", "11-28 00:00..11-29 23:59")]
    [InlineData("明天要考试 今天能来吗", "11-24 00:00..11-24 23:59")]
    [InlineData("聽日下晝三點", "11-25 15:00")]
    [InlineData("週六上午十點", "11-28 10:00")]
    [InlineData("禮拜三下午兩點半", "11-25 14:30")]
    [InlineData("下週三早上", "12-02 06:00..12-02 10:00")]
    [InlineData("８点半", "11-24 20:30")]
    [InlineData("下星期五晚上6点", "12-04 18:00")]
    [InlineData("本周四", "11-26 00:00..11-26 23:59")]
    [InlineData("星期3", "11-25 00:00..11-25 23:59")]
    [InlineData("周天上午", "11-29 08:00..11-29 12:00")]
    [InlineData("3号下午", "12-03 12:00..12-03 18:00")]
    [InlineData("11.30上午", "11-30 08:00..11-30 12:00")]
    [InlineData("12/1 下午3点", "12-01 15:00")]
    [InlineData("2026-12-01 14:00", "12-01 14:00")]
    [InlineData("2026年12月1日下午2点", "12-01 14:00")]
    [InlineData("明天下午3.30", "11-25 15:30")]
    [InlineData("明天15点30分", "11-25 15:30")]
    [InlineData("21号 晚上", "12-21 18:00..12-21 23:00")]
    public void ReadOne_WhatPeopleSay_IsTheTimeTheyMean(string text, string expected) =>
        Assert.Equal(expected, Show(WhenReader.ReadOne(text, Now)));

    [Fact]
    public void Read_TwoTimesOfOneDay_BothAreOfThatDay()
    {
        var times = WhenReader.Read("周六上午十点送两桶水,另外下午三点洗车", Now);
        Assert.Equal(["11-28 10:00", "11-28 15:00"], times.Select(Show));
    }

    [Theory]
    [InlineData("昨天报修的灯")]
    [InlineData("上次那个师傅")]
    [InlineData("the plumber who came last week")]
    public void Read_SomethingGone_IsMarkedPast(string text) => Assert.All(WhenReader.Read(text, Now), when => Assert.True(when.IsPast));

    [Fact]
    public void ReadOne_LookingBack_TakesTheNightBefore()
    {
        var when = WhenReader.ReadOne("昨晚车被蹭了 大概九点到十一点 调下监控", Now, lookingBack: true);
        Assert.Equal("11-23 21:00..11-23 23:00", Show(when));
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
        var when = Assert.Single(WhenReader.Read(text, Now));
        Assert.Equal(WhenKind.Recurring, when.Kind);
        Assert.Equal(frequency, when.Recurrence!.Frequency);
        Assert.Equal(interval, when.Recurrence.Interval);
        Assert.Equal(first, Show(when));
    }

    [Fact]
    public void Read_AWeekdayThatIsToday_IsTodayWhileThatTimeIsAhead()
    {
        var saturday = new DateTimeOffset(2026, 11, 28, 13, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal("11-28 00:00..11-28 23:59", Show(WhenReader.ReadOne("周六", saturday)));
        Assert.Equal("11-28 15:00", Show(WhenReader.ReadOne("周六下午三点", saturday)));
        Assert.Equal("12-05 09:00", Show(WhenReader.ReadOne("周六上午九点", saturday)));
    }

    [Fact]
    public void Read_AnHourAtNight_IsTomorrows()
    {
        var night = new DateTimeOffset(2026, 11, 24, 23, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal("11-25 15:00", Show(WhenReader.ReadOne("三点来", night)));
        Assert.Equal("11-25 08:00..11-25 12:00", Show(WhenReader.ReadOne("上午来", night)));
    }

    [Fact]
    public void Read_AVeryLongText_IsReadToItsLimitOnly() => Assert.Empty(WhenReader.Read(new string('1', 4000) + "明天三点", Now));

    [Fact]
    public void Read_Words_AreGivenWithTheirPlace()
    {
        var when = Assert.Single(WhenReader.Read("请在明天下午3点来", Now));
        Assert.Equal("明天下午3点", when.Text);
        Assert.Equal(2, when.Index);
    }

    private static string Show(WhenPhrase? when) => when is null ? "-" : Show(when.Start) + (when.End is { } end ? ".." + Show(end) : "");

    private static string Show(DateTimeOffset at) => at.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
}
