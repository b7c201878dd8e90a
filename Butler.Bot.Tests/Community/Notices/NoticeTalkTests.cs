using Butler.Bot.Tests.Dialogue;
using Butler.Skills.Community;
using Butler.Skills.Community.Notices;
using Butler.Skills.Households;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Community.Notices;

/// <summary>Each test has its own host: a notice for everybody is everybody's.</summary>
public sealed class NoticeTalkTests : IAsyncLifetime
{
    private readonly DialogueHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("今天是不是要停电", "《计划停电通知》", "9:00至12:00")]
    [InlineData("群里说要停电 真的假的", "工程维修部11月23日发布", "停电")]
    [InlineData("车库那个通知说的啥子", "《车库冲洗通知》", "移车")]
    [InlineData("Is there a notice about a power cut?", "\"Planned power cut\"", "from 9:00 to 12:00")]
    [InlineData("what does the announcement about the garage say", "\"车库冲洗通知\"", "移车")]
    public async Task Question_AboutAMatter_QuotesItsNoticeWithSourceAndDate(string text, string title, string words)
    {
        var talk = await TalkAsync();

        var reply = await talk.SayAsync(text);

        Assert.Contains(title, reply.Text, StringComparison.Ordinal);
        Assert.Contains(words, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("announcement", "answered"), (talk.Trace.Intent, talk.Trace.Outcome));
        Assert.NotEmpty(talk.Trace.Cited);
    }

    [Theory]
    [InlineData("最近有什么通知")]
    [InlineData("any notices today?")]
    public async Task Question_InGeneral_QuotesAllInForce(string text)
    {
        var reply = await (await TalkAsync()).SayAsync(text);

        Assert.Contains(text[0] < 'z' ? "Planned power cut" : "计划停电通知", reply.Text, StringComparison.Ordinal);
        Assert.Contains("车库冲洗通知", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("听说要停气,通知在哪看")]
    [InlineData("电梯检修的通知发了没有")]
    [InlineData("is it true that the pool is closed, any announcement?")]
    public async Task Question_WithoutANotice_SaysSoAndInventsNothing(string text)
    {
        var talk = await TalkAsync();

        var reply = await talk.SayAsync(text);

        Assert.DoesNotMatch(@"\d+:\d\d", reply.Text);
        Assert.Equal(("announcement", "not_known"), (talk.Trace.Intent, talk.Trace.Outcome));
    }

    [Fact]
    public async Task Notice_ForOthersOrWithdrawnOrRunOut_IsNotQuotedAsInForce()
    {
        var talk = await TalkAsync();
        await talk.ChangeAsync((db, _) =>
        {
            db.Households.Add(new Household("h-other", "9栋", "西组团", "manager-b", specialOwner: false));
            db.Notices.Add(Notice("水箱清洗", "停水", new Audience(null, "西组团", []), 1));
            db.Notices.Add(Notice("门禁升级", "门禁", new Audience("manager-b", null, []), 1));
            db.Notices.Add(Notice("外墙清洗", "外墙", new Audience(null, null, ["h-other"]), 1));
            db.Notices.Add(Notice("消杀通知", "灭鼠", Audience.Everybody, 1)).Entity.Withdraw(DialogueHost.Now);
            db.Notices.Add(Notice("宽带割接", "断网", Audience.Everybody, -1));
            return Task.CompletedTask;
        });

        foreach (var text in new[] { "停水通知有没有", "门禁的通知", "外墙清洗的通知呢", "消杀通知" })
        {
            await talk.SayAsync(text);
            Assert.Equal(("announcement", "not_known"), (talk.Trace.Intent, talk.Trace.Outcome));
        }

        Assert.Contains("已经过期", (await talk.SayAsync("宽带那个通知")).Text, StringComparison.Ordinal);
    }

    private static Notice Notice(string title, string text, Audience audience, int daysLeft) =>
        new(new NoticeText(title, null, text, null, "管家中心"), audience, DialogueHost.Now.AddDays(-3), DialogueHost.Now.AddDays(daysLeft), "desk", DialogueHost.Now.AddDays(-3));

    private async Task<Talk> TalkAsync()
    {
        var talk = await _host.TalkAsync();
        await talk.ChangeAsync(async (db, stop) =>
        {
            Assert.False(await db.Notices.AnyAsync(stop));
            var now = DialogueHost.Now;
            db.Notices.Add(new Notice(
                new NoticeText("计划停电通知", "Planned power cut", "11月26日9:00至12:00全小区停电,电梯照常。", "No electricity on 26 Nov from 9:00 to 12:00; lifts run.", "工程维修部"),
                Audience.Everybody, now.AddDays(-1), now.AddDays(2), "desk", now.AddDays(-1)));
            db.Notices.Add(new Notice(
                new NoticeText("车库冲洗通知", null, "11月29日13:00起冲洗负一层,请提前移车。", null, "保洁部"),
                Audience.Everybody, now.AddDays(-1), now.AddDays(5), "desk", now.AddDays(-1)));
        });
        return talk;
    }
}
