using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Reminders;

/// <summary>Reminders set, listed, changed and dropped by talking; it is a Tuesday, ten in the morning.</summary>
public sealed class ReminderTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("提醒我明早七点带药", "明天 11月25日(周三)早上7:00提醒您「带药」", "2026-11-25 07:00")]
    [InlineData("下周三提醒我交房租", "12月2日(周三)上午9:00提醒您「交房租」", "2026-12-02 09:00")]
    [InlineData("下周三提醒我交房租", "您没说具体几点", "2026-12-02 09:00")]
    [InlineData("后天晚上提醒我给娃儿签字", "11月26日(周四)晚上8:00", "2026-11-26 20:00")]
    [InlineData("半小时后叫我关火", "今天 11月24日(周二)上午10:30提醒您「关火」", "2026-11-24 10:30")]
    [InlineData("每天晚上九点提醒吃药", "每天晚上9:00(下一次是今天 11月24日(周二)晚上9:00)提醒您「吃药」", "2026-11-24 21:00")]
    [InlineData("每天提醒我量血压", "每天上午9:00", "2026-11-25 09:00")]
    [InlineData("每月15号提醒我还信用卡", "每月15日上午9:00", "2026-12-15 09:00")]
    [InlineData("农历腊月初八上午十点提醒我熬粥", "2027年1月15日(周五)上午10:00", "2027-01-15 10:00")]
    [InlineData("明天下午三点开会 提前十分钟提醒我", "下午3:00,提前10分钟", "2026-11-25 14:50")]
    [InlineData("元旦提醒我给老师发消息", "2027年1月1日(周五)上午9:00", "2027-01-01 09:00")]
    [InlineData("remind me at 5pm to pick up the kids", "\"pick up the kids\": today, Tue 24 Nov, 5:00 pm", "2026-11-24 17:00")]
    [InlineData("Remind me next Wednesday to pay the rent", "Wed 2 Dec, 9:00 am", "2026-12-02 09:00")]
    public async Task Set_SaidInOneSentence_IsRepeatedBackAndKept(string said, string replied, string told)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(said);

        Assert.Contains(replied, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("reminder", "booked", "提醒服务"), (talk.Trace.Intent, talk.Trace.Outcome, talk.Trace.Item?.Name));
        var kept = Assert.Single(await RemindersAsync(talk));
        Assert.Equal(told, kept.NextAt!.Value.ToOffset(talk.Now.Offset).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(await talk.OrdersAsync());
        Assert.Empty(await talk.HandoffsAsync());
    }

    [Theory]
    [InlineData("到时候喊我一声嘛", "什么事、什么时候")]
    [InlineData("提醒我交水费", "「交水费」。请问什么时候提醒您")]
    [InlineData("今天早上八点提醒我开会", "已经过了")]
    [InlineData("remind me to water the plants", "When shall I remind you")]
    public async Task Set_TimeMissingOrGone_IsAskedFor(string said, string replied)
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync(said);

        Assert.Contains(replied, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("reminder", "asked"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Empty(await RemindersAsync(talk));
    }

    [Theory]
    [InlineData("明天上午十点来洗空调 师傅到了叫我一声")]
    [InlineData("提醒师傅带梯子")]
    [InlineData("阿姨后天几点到来着 我搞忘了")]
    public async Task OtherWishes_ThatSoundAlike_SetNoReminder(string said)
    {
        var talk = await host.TalkAsync();

        await talk.SayAsync(said);

        Assert.NotEqual("reminder", talk.Trace.Intent);
        Assert.Empty(await RemindersAsync(talk));
    }

    [Fact]
    public async Task Notice_JustTold_IsRepeatedInTenMinutesOnAWord()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("半小时后叫我关火");
        talk.Wait(TimeSpan.FromMinutes(30));
        await talk.ChangeAsync(async (db, stop) =>
        {
            var set = await db.Reminders.SingleAsync(r => db.Conversations.Any(c => c.Id == talk.ConversationId && c.HouseholdId == r.HouseholdId), stop);
            await ReminderDesk.TellAsync(db, set.Id, talk.Now, stop);
        });

        var reply = await talk.SayAsync("十分钟后再叫我");

        Assert.Contains("上午10:40提醒您「关火」", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_TimeGivenWhenAsked_CompletesIt()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("提醒我交水费");

        var reply = await talk.SayAsync("明天上午十点");

        Assert.Contains("明天 11月25日(周三)上午10:00提醒您「交水费」", reply.Text, StringComparison.Ordinal);
        Assert.Single(await RemindersAsync(talk));
    }

    [Fact]
    public async Task Drop_OneOfSeveralByItsWords_LeavesTheOthers()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("每天晚上九点提醒我吃药");
        await talk.SayAsync("明天下午三点提醒我接外孙");

        var reply = await talk.SayAsync("吃药那个提醒不要了");

        Assert.Contains("已取消提醒:「吃药」", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["接外孙"], (await RemindersAsync(talk)).Select(r => r.What));
    }

    [Fact]
    public async Task Drop_NotSaidWhich_IsAskedAndPicked()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("明天下午三点提醒我接外孙");
        await talk.SayAsync("后天上午九点提醒我去银行");
        talk.Wait(TimeSpan.FromMinutes(1));
        await talk.SayAsync("你好");

        var list = await talk.SayAsync("我设了哪些提醒");
        Assert.Contains("1. 明天 11月25日(周三)下午3:00提醒您「接外孙」", list.Text, StringComparison.Ordinal);
        await talk.SayAsync("全部提醒都取消");

        Assert.Empty(await RemindersAsync(talk));
    }

    [Theory]
    [InlineData("改到八点", "早上7:00", "明天 11月25日(周三)上午8:00")]
    [InlineData("那个提醒改到后天", "早上7:00", "11月26日(周四)早上7:00")]
    public async Task Change_RightAfterwards_KeepsWhatWasNotSaid(string said, string before, string after)
    {
        var talk = await host.TalkAsync();
        Assert.Contains(before, (await talk.SayAsync("提醒我明早七点带药")).Text, StringComparison.Ordinal);

        var reply = await talk.SayAsync(said);

        Assert.Contains(after, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("reminder", "changed"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.Single(await RemindersAsync(talk));
    }

    [Fact]
    public async Task Reminder_BesideAService_IsSetAndTheServiceSummedUp()
    {
        var talk = await host.TalkAsync();

        var reply = await talk.SayAsync("明天上午十点洗空调,下午三点提醒我接外孙");

        Assert.Contains("接外孙", reply.Text, StringComparison.Ordinal);
        Assert.Contains("清洗空调", reply.Text, StringComparison.Ordinal);
        Assert.Single(await RemindersAsync(talk));
        Assert.True(Assert.Single(await talk.OrdersAsync()).IsDraft);
    }

    [Fact]
    public async Task Reminders_OfAnotherHousehold_AreNeitherShownNorDropped()
    {
        var (mine, theirs) = (await host.TalkAsync(), await host.TalkAsync());
        await theirs.SayAsync("每天晚上九点提醒我吃药");

        var list = await mine.SayAsync("我有哪些提醒");
        await mine.SayAsync("吃药那个提醒取消");

        Assert.DoesNotContain("吃药", list.Text, StringComparison.Ordinal);
        Assert.Single(await RemindersAsync(theirs));
    }

    private static async Task<List<Reminder>> RemindersAsync(Talk talk) => await talk.ReadAsync(async (db, stop) =>
    {
        var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId;
        return await db.Reminders.AsNoTracking().Where(r => r.HouseholdId == household && r.NextAt != null).OrderBy(r => r.NextAt).ToListAsync(stop);
    });
}
