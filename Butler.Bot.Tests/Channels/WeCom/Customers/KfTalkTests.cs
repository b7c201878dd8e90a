using System.Text.Json.Nodes;
using Butler.Bot.Tests.Channels.WeChat;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeCom.Customers;

/// <summary>What residents see in 微信客服.</summary>
public sealed class KfTalkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_AreReadByTheCursorAndAnsweredByACall()
    {
        await using var kf = await FakeKf.StartAsync();
        kf.PageSize = 2;
        await using var host = KfTalk.Host(kf);
        foreach (var i in Enumerable.Range(0, 5))
            kf.Say($"wm{i}", $"第{i}句");
        await kf.TellAsync(host, Stop);

        await KfTalk.UntilSeenAsync(kf, 5);
        Assert.Equal(Enumerable.Range(0, 5).Select(i => $"回:第{i}句"), kf.Seen.Select(s => s.Text).Order());
        Assert.True(kf.Syncs >= 3);
        // Nothing is read twice: the next callback goes on where the last one ended.
        kf.Say("wm0", "再来");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 6);
        Assert.Equal(6, kf.Seen.Count);
    }

    [Fact]
    public async Task Menu_IsOfferedAndItsClickSaysWhatTheButtonMeans()
    {
        await using var kf = await FakeKf.StartAsync();
        var dialogue = new ScriptedDialogue { Think = (turn, _) => Task.FromResult(new ButlerReply($"回:{turn.Text}") { QuickReplies = [new QuickReply("报修", "我要报修")] }) };
        await using var host = KfTalk.Host(kf, dialogue);
        kf.Say("wm0", "你好");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 1);
        Assert.Equal("报修", (string?)kf.Seen.First().Body["msgmenu"]!["list"]![0]!["click"]!["content"]);

        kf.Say("wm0", "报修", menuId: "1");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 2);
        Assert.Equal("回:我要报修", kf.Seen.Last().Text);
    }

    [Theory]
    [InlineData("voice", "听不了语音")]
    [InlineData("video", "看不了视频")]
    [InlineData("file", "打不开")]
    [InlineData("business_card", "看不到内容")]
    [InlineData("never_heard_of", "看不到内容")]
    public async Task Kind_ThatCannotBeRead_IsAnsweredHonestly(string type, string said)
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", type, new JsonObject { ["media_id"] = "m-1" });
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 1);
        Assert.Contains(said, kf.Seen.First().Text);
    }

    [Fact]
    public async Task Picture_IsFetchedAndShownFromHere()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", "image", new JsonObject { ["media_id"] = "m-1" });
        kf.Say("wm0", "location", new JsonObject { ["name"] = "湖畔", ["address"] = "一号", ["latitude"] = 30.1, ["longitude"] = 120.2 });
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Count(m => m.From == Author.Resident) == 2, "both messages");
        var messages = await KfTalk.MessagesAsync(host);
        Assert.Equal("我的位置：湖畔 一号（30.1, 120.2）", messages.Single(m => m.Text.Length > 0 && m.From == Author.Resident).Text);
        var picture = Assert.Single(messages.SelectMany(m => m.Attachments));
        using var http = host.CreateClient();
        await KfTalk.UntilAsync(async () => (await http.GetAsync(picture.Url, Stop)).IsSuccessStatusCode, "the picture");
    }

    [Fact]
    public async Task Link_WithACardsCode_AsksAndBinds()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        var code = await host.IssueCardAsync("demo-017", Stop);
        kf.Happen("enter_session", "wm0", ("scene_param", code), ("welcome_code", "code-1"));
        await kf.TellAsync(host, Stop);
        // Before the first word only the greeting may be sent.
        await KfTalk.UntilAsync(() => Task.FromResult(kf.Greetings.Count == 1), "the greeting");
        Assert.Equal("code-1", (string?)kf.Greetings.First()["code"]);
        Assert.Contains("手机号后四位", (string?)kf.Greetings.First()["text"]!["content"]);

        string digits;
        await using (var db = host.Open())
            digits = (await db.Residents.OrderBy(r => r.Id).FirstAsync(r => r.HouseholdId == "demo-017", Stop)).Phone![^4..];
        kf.Say("wm0", digits);
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 1);
        Assert.Contains("绑定成功", kf.Seen.First().Text);
        Assert.DoesNotContain(await KfTalk.MessagesAsync(host), m => m.Text.Contains(code, StringComparison.OrdinalIgnoreCase) || m.Text.Contains(digits, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Window_IsNeverOverdrawn()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", "在吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 1);
        for (var i = 0; i < 6; i++)
            await KfTalk.NoticeAsync(host, $"通知{i}");

        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Exists(m => m.DeliveryError is { Length: > 0 }), "the window to close");
        // One is kept for an answer.
        Assert.Equal((4, 0), (kf.Seen.Count, kf.OverQuota));
        kf.Say("wm0", "好了吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilSeenAsync(kf, 8);
        Assert.Equal(["通知3", "通知4", "通知5", "回:好了吗"], kf.Seen.Skip(4).Select(s => s.Text));
        Assert.Equal(0, kf.OverQuota);
    }

    [Fact]
    public async Task Call_WhoseAnswerIsLost_IsSentAgainUnderItsNameAndShownOnce()
    {
        await using var kf = await FakeKf.StartAsync();
        kf.Unsaid = 1;
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", "在吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Exists(m => m is { From: Author.Butler, Delivery: DeliveryState.Sent }), "the answer to be known as sent");
        Assert.Equal("回:在吗", Assert.Single(kf.Seen).Text);
    }

    [Fact]
    public async Task Bounce_IsADeadLetter_AndAManagersRetryGoesUnderAnotherName()
    {
        await using var kf = await FakeKf.StartAsync();
        await using var host = KfTalk.Host(kf);
        kf.Say("wm0", "在吗");
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Exists(m => m.Delivery == DeliveryState.Sent), "the answer");
        kf.Happen("msg_send_fail", "wm0", ("fail_msgid", (string)kf.Seen.First().Body["msgid"]!), ("fail_type", 4));
        await kf.TellAsync(host, Stop);
        await KfTalk.UntilAsync(async () => (await KfTalk.MessagesAsync(host)).Exists(m => m.Delivery == DeliveryState.Failed), "the bounce");

        var message = (await KfTalk.MessagesAsync(host)).Single(m => m.Delivery == DeliveryState.Failed);
        Assert.Contains("reason 4", message.DeliveryError);
        Assert.True(await host.Get<Outbox>().RetryAsync(message.Id, Stop));
        host.Get<Butler.Bot.Turns.Delivery>().Enqueue(message.ConversationId);
        await KfTalk.UntilSeenAsync(kf, 2);
        Assert.Equal(2, kf.Seen.Select(s => (string?)s.Body["msgid"]).Distinct().Count());
    }
}
