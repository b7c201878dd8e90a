using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Language.Text;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Privacy;

/// <summary>What is kept about a resident: shown to nobody else, deleted only after a yes, and never what is not theirs.</summary>
public sealed class PrivacyTalkTests(DialogueHost host) : IClassFixture<DialogueHost>
{
    [Theory]
    [InlineData("看看你们都存了我哪些信息", "show_data")]
    [InlineData("你们掌握了我些啥子资料", "show_data")]
    [InlineData("what information do you have about me", "show_data")]
    [InlineData("把我的资料全部删掉", "delete_data")]
    [InlineData("我要注销,我的信息都给我清除", "delete_data")]
    [InlineData("please erase all my personal data", "delete_data")]
    [InlineData("把我的聊天记录删了", "delete_data")]
    public async Task Asked_IsUnderstoodAndDeletesNothing(string said, string intent)
    {
        var talk = await ToldAsync();

        await talk.SayAsync(said);

        Assert.Equal(intent, talk.Trace.Intent);
        Assert.Equal((2, 1), await CountsAsync(talk));
    }

    [Fact]
    public async Task Show_ListsWhatIsThere()
    {
        var talk = await ToldAsync();

        var reply = await talk.SayAsync("你们都留了我什么信息");

        foreach (var part in new[] { "3栋2单元1203", "偏好:2条", "我对芒果过敏", "提醒:1个", "「吃药」", "消息:3条" })
            Assert.Contains(part, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("都记了我些啥资料", "全部删掉")]
    [InlineData("what information do you have about me", "delete all of it")]
    public async Task Delete_ToTheListThatWasJustShown_IsUnderstood(string question, string answer)
    {
        var talk = await ToldAsync();
        await talk.SayAsync(question);

        await talk.SayAsync(answer);

        Assert.Equal("delete_data", talk.Trace.Intent);
        Assert.Equal((2, 1), await CountsAsync(talk));
    }

    [Fact]
    public async Task Delete_AfterTheYes_IsDoneAtOnceRecordedAndTheRestIsTheManagers()
    {
        var talk = await ToldAsync();
        await talk.SayAsync("明天上午十点洗空调");
        await talk.SayAsync("好的");
        var order = Assert.Single(await talk.OrdersAsync());

        var proposed = await talk.SayAsync("把我的资料全部删掉");
        Assert.Contains("偏好2条", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("进行中的订单1单", proposed.Text, StringComparison.Ordinal);
        var done = await talk.SayAsync("确认");

        Assert.Contains("已删除:偏好2条、提醒1个、对话内容", done.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), await CountsAsync(talk));
        Assert.Equal(order.Number, Assert.Single(await talk.OrdersAsync()).Number);
        Assert.Equal(HandoffReason.Privacy, Assert.Single(await talk.HandoffsAsync()).Reason);
        var said = await talk.ReadAsync((db, stop) => db.Messages.Where(m => m.ConversationId == talk.ConversationId).OrderBy(m => m.Seq).ToListAsync(stop));
        Assert.DoesNotContain(said, m => m.Text.Contains("芒果", StringComparison.Ordinal));
        Assert.Equal(["确认", done.Text], said.Where(m => m.Text.Length > 0 && m.Delivery != DeliveryState.Pending || m.Text == done.Text).Select(m => m.Text));
        var audit = Assert.Single(await AuditAsync(talk));
        Assert.Equal(("data-deleted", "resident"), (audit.What, audit.By));
        Assert.DoesNotContain("芒果", audit.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("算了,先不删")]
    [InlineData("随便你")]
    [InlineData("我再想想")]
    [InlineData("删了会怎么样?")]
    public async Task Delete_WithoutTheYes_DeletesNothing(string answer)
    {
        var talk = await ToldAsync();
        await talk.SayAsync("把我的资料全部删掉");

        await talk.SayAsync(answer);

        Assert.Equal((2, 1), await CountsAsync(talk));
        Assert.Empty(await AuditAsync(talk));
    }

    [Fact]
    public async Task Delete_YesToAnOrderShownSince_PlacesTheOrderAndDeletesNothing()
    {
        var talk = await ToldAsync();
        await talk.SayAsync("把我的资料全部删掉");
        await talk.SayAsync("明天上午十点洗空调");

        await talk.SayAsync("好的");

        Assert.NotNull(Assert.Single(await talk.OrdersAsync()).Number);
        Assert.Equal((2, 1), await CountsAsync(talk));
    }

    [Fact]
    public async Task Delete_LeavesWhatOthersOfTheHouseholdToldAndSet()
    {
        var talk = await ToldAsync();
        await talk.ChangeAsync(async (db, stop) =>
        {
            var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId!;
            db.Preferences.Add(new Preference(household, "spouse", PreferenceKind.Diet, "不吃辣", [PreferenceScope.Dining], talk.Now));
            db.Reminders.Add(new Reminder(household, "spouse", talk.ConversationId, "接机", new ReminderTime(talk.Now.AddDays(1)), TalkLanguage.Chinese, talk.Now));
        });

        var shown = await talk.SayAsync("你们都留了我什么信息");
        await talk.SayAsync("把我的资料全部删掉");
        await talk.SayAsync("确认");

        Assert.DoesNotContain("接机", shown.Text, StringComparison.Ordinal);
        Assert.Equal((1, 1), await CountsAsync(talk));
    }

    [Fact]
    public async Task Delete_ConfirmedByAModelUnasked_IsRefused()
    {
        var talk = await ToldAsync();
        await talk.SayAsync("把我的资料全部删掉");

        await talk.SayAsync("今天天气不错");

        Assert.DoesNotContain(talk.Trace.Calls, c => c.Skill == "privacy.confirm_deletion");
        Assert.DoesNotContain(ConfirmationRule.Guard, talk.Trace.Guards);
        Assert.Equal((2, 1), await CountsAsync(talk));
    }

    private async Task<Talk> ToldAsync()
    {
        var talk = await host.TalkAsync();
        await talk.SayAsync("我对芒果过敏 给我记住");
        await talk.SayAsync("以后打扫别用香精");
        await talk.SayAsync("每天晚上九点提醒我吃药");
        await talk.ChangeAsync(async (db, stop) =>
        {
            // As if they had been sent: what is still under way is not touched.
            foreach (var message in await db.Messages.Where(m => m.Delivery == DeliveryState.Pending).ToListAsync(stop))
                db.Entry(message).Property(m => m.Delivery).CurrentValue = DeliveryState.Sent;
        });
        return talk;
    }

    private static Task<(int Preferences, int Reminders)> CountsAsync(Talk talk) => talk.ReadAsync(async (db, stop) =>
    {
        var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId;
        return (await db.Preferences.CountAsync(p => p.HouseholdId == household, stop), await db.Reminders.CountAsync(r => r.HouseholdId == household, stop));
    });

    private static Task<List<Butler.Skills.Privacy.AuditEntry>> AuditAsync(Talk talk) => talk.ReadAsync(async (db, stop) =>
    {
        var household = (await db.Conversations.SingleAsync(c => c.Id == talk.ConversationId, stop)).HouseholdId;
        return await db.AuditEntries.Where(a => a.HouseholdId == household).ToListAsync(stop);
    });
}
