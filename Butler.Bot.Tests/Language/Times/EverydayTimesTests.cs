using System.Globalization;
using Butler.Skills.Language.Times;

namespace Butler.Bot.Tests.Language.Times;

/// <summary>Times as people tell them to each other: by meals and work, by the part of a week or a month, within a span, put right in the same breath.</summary>
public sealed class EverydayTimesTests
{
    [Theory]
    [InlineData("吃完晚饭来收拾", "11-24 19:00..11-24 21:00")]
    [InlineData("午休以后过来", "11-24 14:00..11-24 16:00")]
    [InlineData("周四晚饭前送到", "11-26 16:00..11-26 18:00")]
    [InlineData("after lunch on Friday", "11-27 13:00..11-27 15:00")]
    [InlineData("come after work today", "11-24 18:00..11-24 23:00")]
    [InlineData("around dinner time", "11-24 18:00..11-24 20:00")]
    [InlineData("dinner on Friday Dec 4 at 6pm", "12-04 18:00")]
    [InlineData("帮我预约一下周六上午十点", "11-28 10:00")]
    [InlineData("这周五一次", "11-27 00:00..11-27 23:59")]
    [InlineData("晚上老鼠咬得很,后天上午来", "11-26 08:00..11-26 12:00")]
    [InlineData("一时冻一时热,听日下昼来", "11-25 12:00..11-25 18:00")]
    [InlineData("Just this Friday at 3pm for now", "11-27 15:00")]
    [InlineData("搬家要提前几天说", "-")]
    [InlineData("后天一早", "11-26 06:00..11-26 10:00")]
    [InlineData("星期一早晨", "11-30 06:00..11-30 10:00")]
    [InlineData("明儿头晌", "11-25 08:00..11-25 12:00")]
    [InlineData("后儿下晌三点", "11-26 15:00")]
    [InlineData("天黑以后", "11-24 18:00..11-24 23:00")]
    [InlineData("今天半夜", "11-25 00:00..11-25 06:00")]
    [InlineData("tomorrow, late afternoon", "11-25 15:00..11-25 18:00")]
    [InlineData("first thing in the morning", "11-25 08:00..11-25 10:00")]
    [InlineData("Sunday arvo", "11-29 12:00..11-29 18:00")]
    [InlineData("next Wed PM", "12-02 12:00..12-02 18:00")]
    public void Read_ByWhatPeopleDoThen_IsThatPartOfTheDay(string text, string expected) => Assert.Equal(expected, Shown.Of(WhenReader.ReadOne(text, Shown.Now)));

    [Theory]
    [InlineData("过两个钟再来", "11-24 12:00")]
    [InlineData("个把小时后", "11-24 11:00")]
    [InlineData("两小时内", "11-24 10:00..11-24 12:00")]
    [InlineData("三天之内修好", "11-24 00:00..11-27 23:59")]
    [InlineData("三五天内", "11-24 00:00..11-29 23:59")]
    [InlineData("等半个钟头再来", "11-24 10:30")]
    [InlineData("明天下午两三点钟", "11-25 14:00..11-25 15:00")]
    [InlineData("within the hour", "11-24 10:00..11-24 11:00")]
    [InlineData("in an hour and a half", "11-24 11:30")]
    [InlineData("in two days' time", "11-26 00:00..11-26 23:59")]
    [InlineData("in a fortnight", "12-08 00:00..12-08 23:59")]
    [InlineData("差一刻三点", "11-24 14:45")]
    [InlineData("八点过十分", "11-24 20:10")]
    [InlineData("eleven thirty on Saturday", "11-28 11:30")]
    [InlineData("tmrw 5ish", "11-25 17:00")]
    [InlineData("tomorrow 3 in the afternoon", "11-25 15:00")]
    [InlineData("tomorrow at 1500 hrs", "11-25 15:00")]
    [InlineData("10 to 12 on Friday", "11-27 10:00..11-27 12:00")]
    [InlineData("ten to twelve on Friday", "11-27 11:50")]
    [InlineData("tomorrow between ten and noon", "11-25 10:00..11-25 12:00")]
    [InlineData("after 3 but before 5 tomorrow", "11-25 15:00..11-25 17:00")]
    [InlineData("by close of business Friday", "11-27 08:00..11-27 18:00")]
    public void Read_HoursAndSpans_AreThatHour(string text, string expected) => Assert.Equal(expected, Shown.Of(WhenReader.ReadOne(text, Shown.Now)));

    [Theory]
    [InlineData("下个礼拜头两天", "11-30 00:00..12-01 23:59")]
    [InlineData("下周后半周", "12-03 00:00..12-06 23:59")]
    [InlineData("双休日早上", "11-28 06:00..11-28 10:00")]
    [InlineData("下周的今天", "12-01 00:00..12-01 23:59")]
    [InlineData("再下个星期二", "12-08 00:00..12-08 23:59")]
    [InlineData("两周后的周五", "12-11 00:00..12-11 23:59")]
    [InlineData("这个月最后一天", "11-30 00:00..11-30 23:59")]
    [InlineData("下个月第一个周六", "12-05 00:00..12-05 23:59")]
    [InlineData("年前来擦一遍", "11-24 10:00..02-05 23:59")]
    [InlineData("过完年再说", "02-13 00:00..02-19 23:59")]
    [InlineData("early next week", "11-30 00:00..12-01 23:59")]
    [InlineData("before the end of the week", "11-24 10:00..11-29 23:59")]
    [InlineData("a week from Friday", "12-04 00:00..12-04 23:59")]
    [InlineData("Saturday week", "12-05 00:00..12-05 23:59")]
    [InlineData("the Monday after next", "12-07 00:00..12-07 23:59")]
    [InlineData("the first week of December", "12-01 00:00..12-07 23:59")]
    [InlineData("the last Sunday of the month", "11-29 00:00..11-29 23:59")]
    [InlineData("day after tmrw morning", "11-26 08:00..11-26 12:00")]
    [InlineData("tomorrow下午三点", "11-25 15:00")]
    public void Read_DaysOfWeeksAndMonths_AreThoseDays(string text, string expected) => Assert.Equal(expected, Shown.Of(WhenReader.ReadOne(text, Shown.Now)));

    [Theory]
    [InlineData("明天十点洗油烟机,哦不对,后天十点", "11-26 10:00")]
    [InlineData("周四下午三点,说错了,周五", "11-27 15:00")]
    [InlineData("明天上午九点 不对 十点", "11-25 10:00")]
    [InlineData("tomorrow at 3, no wait, Friday", "11-27 15:00")]
    public void Read_PutRightInTheSameBreath_IsTheLaterOne(string text, string expected) => Assert.Equal(expected, Shown.Of(WhenReader.ReadOne(text, Shown.Now)));

    [Theory]
    [InlineData("十一点以前莫来", "11-24 11:00..11-24 23:00")]
    [InlineData("not before ten tomorrow", "11-25 10:00..11-25 23:00")]
    [InlineData("no earlier than 2pm Friday", "11-27 14:00..11-27 23:00")]
    [InlineData("晚上九点以后别打电话 明天上午来", "11-25 08:00..11-25 12:00")]
    [InlineData("别约周六 周日可以", "11-29 00:00..11-29 23:59")]
    [InlineData("凌晨三点的飞机 十二点来接", "11-24 12:00")]
    public void Read_RuledOut_IsNotTheTime(string text, string expected) => Assert.Equal(expected, Shown.Of(WhenReader.ReadOne(text, Shown.Now)));

    [Theory]
    [InlineData("the tap has been dripping since Sunday")]
    [InlineData("it is broken since morning")]
    public void ReadOne_SinceWhenItIsBroken_IsNoTimeToCome(string text) => Assert.Null(WhenReader.ReadOne(text, Shown.Now));

    [Fact]
    public void Read_EveryOtherWeekOnAWeekday_BeginsOnThatDay()
    {
        var when = Assert.Single(WhenReader.Read("每隔一周的周三", Shown.Now));
        Assert.Equal(2, when.Recurrence!.Interval);
        Assert.Equal(DayOfWeek.Wednesday, Assert.Single(when.Recurrence.DaysOfWeek));
        Assert.Equal("11-25", when.Start.ToString("MM-dd", CultureInfo.InvariantCulture));
    }
}
