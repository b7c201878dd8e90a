using Butler.Skills.Reminders.Reading;

namespace Butler.Bot.Tests.Reminders;

public sealed class ReminderReaderTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("提醒我明早七点带药", "带药", "11-25 07:00")]
    [InlineData("明天下午三点半提醒我去接外孙", "去接外孙", "11-25 15:30")]
    [InlineData("半小时后叫我关火", "关火", "11-24 10:30")]
    [InlineData("锅头煮起肉的 二十分钟后喊我一声", "锅头煮起肉的", "11-24 10:20")]
    [InlineData("下周五早上八点半帮我设个闹钟 赶高铁", "赶高铁", "12-04 08:30")]
    [InlineData("後天上午九點提醒我去銀行", "去銀行", "11-26 09:00")]
    [InlineData("今晚九点记得提醒我给阳台的花浇水哈", "给阳台的花浇水", "11-24 21:00")]
    [InlineData("remind me to call my sister at 8 pm", "call my sister", "11-24 20:00")]
    [InlineData("wake me up tomorrow at 5:30 please", "wake up", "11-25 05:30")]
    [InlineData("Don't let me forget the dentist on Friday at 3pm", "the dentist", "11-27 15:00")]
    [InlineData("下午三点开家长会,两点半提醒我", "下午三点开家长会", "11-24 14:30")]
    [InlineData("明天六点叫我起床", "起床", "11-25 06:00")]
    public void Read_OnceAtAnHour_GivesWhatAndWhen(string text, string what, string when)
    {
        var request = Assert.Single(ReminderReader.Read(text, Now));

        Assert.Equal((what, when), (request.What, Short(request.When)));
        Assert.Null(request.Repeat);
    }

    [Theory]
    [InlineData("每天晚上九点提醒吃药", "吃药", "11-24 21:00", "daily")]
    [InlineData("每周三下午四点提醒我倒垃圾", "倒垃圾", "11-25 16:00", "weekly wed")]
    [InlineData("每月15号上午十点提醒我还信用卡", "还信用卡", "12-15 10:00", "monthly")]
    [InlineData("工作日早上七点叫我起床", "起床", "11-25 07:00", "workdays")]
    [InlineData("每年农历三月初八上午九点提醒我给老妈过生日", "给老妈过生日", "2027-04-14 09:00", "lunar-yearly")]
    [InlineData("每年5月3号提醒我结婚纪念日", "结婚纪念日", "2027-05-03 00:00", "yearly")]
    [InlineData("每月初一早上八点提醒我上香", "上香", "12-09 08:00", "lunar-monthly")]
    [InlineData("remind me every day at 9am to take my vitamins", "take my vitamins", "11-25 09:00", "daily")]
    [InlineData("every Monday at 7 pm remind me to put the bins out", "put the bins out", "11-30 19:00", "weekly mon")]
    public void Read_Recurring_GivesTheRuleAndTheFirstTime(string text, string what, string when, string repeat)
    {
        var request = Assert.Single(ReminderReader.Read(text, Now));

        Assert.Equal((what, when, repeat), (request.What, Short(request.When), request.Repeat));
    }

    [Theory]
    [InlineData("明天下午三点开会 提前十分钟提醒我", "开会", "11-25 15:00", 10)]
    [InlineData("腊月二十三 提前一天提醒我买糖", "买糖", "2027-01-30 00:00", 24 * 60)]
    [InlineData("周五晚上七点的电影,提前半个小时喊我", "电影", "11-27 19:00", 30)]
    [InlineData("meeting tomorrow at 4pm, remind me 15 minutes before", "meeting", "11-25 16:00", 15)]
    public void Read_Ahead_GivesTheTimeItselfAndTheLead(string text, string what, string when, int minutes)
    {
        var request = Assert.Single(ReminderReader.Read(text, Now));

        Assert.Equal((what, when, minutes), (request.What, Short(request.When), request.MinutesBefore));
    }

    [Theory]
    [InlineData("到时候喊我一声嘛", "")]
    [InlineData("提醒我交水费", "交水费")]
    [InlineData("等会儿提醒我收衣服", "收衣服")]
    [InlineData("remind me to water the plants", "water the plants")]
    public void Read_NoTime_LeavesItOut(string text, string what)
    {
        var request = Assert.Single(ReminderReader.Read(text, Now));

        Assert.Equal((what, null), (request.What, request.When));
    }

    [Fact]
    public void Read_TwoTimesOfOneThing_AreTwoRequests()
    {
        var requests = ReminderReader.Read("每天早上八点和晚上八点提醒我量血压", Now);

        Assert.Equal(["11-25 08:00", "11-24 20:00"], requests.Select(r => Short(r.When)));
        Assert.All(requests, r => Assert.Equal(("量血压", "daily"), (r.What, r.Repeat)));
    }

    private static string? Short(string? when) => when?.Replace("2026-", "", StringComparison.Ordinal)[..^9].Replace('T', ' ');
}
