using System.Text.Json.Nodes;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineConversationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_NewConversation_WelcomesByNameWithoutAnswering()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        JsonArray activities = [];
        await EngineHost.UntilAsync(async () => (activities = (await client.FetchAsync(Stop)).Activities).Count > 0, "the welcome", Stop);

        var welcome = Assert.Single(activities)!;
        var text = (string)welcome["text"]!;
        Assert.Contains("王磊", text, StringComparison.Ordinal);
        Assert.Contains("AI", text, StringComparison.Ordinal);
        Assert.Contains("周雅", text, StringComparison.Ordinal);
        Assert.Contains("转人工", text, StringComparison.Ordinal);
        Assert.Null(welcome["replyToId"]);
        Assert.Equal("system", (string?)welcome["from"]!["id"]);
        Assert.Equal("bot", (string?)welcome["from"]!["role"]);
        Assert.Equal(4, welcome["suggestedActions"]!["actions"]!.AsArray().Count);
    }

    [Fact]
    public async Task Start_EnglishLocale_WelcomesInEnglish()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop, locale: "en-GB");
        JsonArray activities = [];
        await EngineHost.UntilAsync(async () => (activities = (await client.FetchAsync(Stop)).Activities).Count > 0, "the welcome", Stop);

        Assert.Contains("AI butler of Jinlan Garden", (string?)activities[0]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Twice_IsOneConversationWithOneWelcome()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (_, generated) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = "demo-017" } }, null, Stop);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", null, (string?)generated!["token"], Stop)));

        Assert.Single(answers, a => a.Status == 201);
        Assert.Equal(5, answers.Count(a => a.Status == 200));
        await using var db = host.Open();
        Assert.Equal(1, await db.Conversations.CountAsync(Stop));
        Assert.Equal(1, await db.Messages.CountAsync(Stop));
    }

    [Fact]
    public async Task Post_Message_IsEchoedWithItsChannelDataAndAnswered()
    {
        await using var host = await DirectLineHost.StartAsync();
        host.Dialogue.Think = (turn, _) => Task.FromResult(new ButlerReply($"回:{turn.Text}", [new QuickReply("好的", "好的，就这样")]));
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (_, posted) = await client.PostAsync(
            new { type = "message", from = new { id = "demo-001" }, text = "洗空调", channelData = new { clientActivityID = "key-1", when = "2026-11-24T10:00:00Z", n = 1.5 } }, Stop);
        var id = (string)posted!["id"]!;
        var reply = await client.ReplyToAsync(id, Stop);

        Assert.Equal("回:洗空调", (string?)reply["text"]);
        Assert.Equal("butler", (string?)reply["from"]!["id"]);
        Assert.Equal("管家助手", (string?)reply["from"]!["name"]);
        Assert.True((bool)reply["channelData"]!["ai"]!);
        Assert.Equal("imBack", (string?)reply["suggestedActions"]!["actions"]![0]!["type"]);
        Assert.Equal("好的，就这样", (string?)reply["suggestedActions"]!["actions"]![0]!["value"]);

        var (activities, watermark) = await client.FetchAsync(Stop);
        var echo = Assert.Single(activities, a => (string?)a!["id"] == id)!;
        Assert.Equal("demo-017", (string?)echo["from"]!["id"]);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.Equal("""{"clientActivityID":"key-1","when":"2026-11-24T10:00:00Z","n":1.5}""", echo["channelData"]!.ToJsonString());
        Assert.Equal(client.ConversationId, (string?)echo["conversation"]!["id"]);
        Assert.EndsWith("+08:00", (string?)echo["timestamp"], StringComparison.Ordinal);
        await using var db = host.Open();
        var stored = await db.Messages.SingleAsync(m => m.Id == id, Stop);
        Assert.Equal(("demo-017", "directline"), (stored.HouseholdId, (await db.Conversations.SingleAsync(Stop)).Channel));
        Assert.Equal("3", watermark);
    }

    [Fact]
    public async Task Post_SameClientActivityTwice_IsOneMessage()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.SayAsync("好的", Stop, key: "same")));

        Assert.Single(ids.Distinct());
        await client.ReplyToAsync(ids[0], Stop);
        Assert.Equal(3, (await client.FetchAsync(Stop)).Activities.Count);
    }

    [Fact]
    public async Task Fetch_FromAWatermark_GivesOnlyWhatIsNewer()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        await client.ReplyToAsync(await client.SayAsync("一", Stop), Stop);
        var (_, watermark) = await client.FetchAsync(Stop);
        Assert.Empty((await client.FetchAsync(Stop, watermark)).Activities);

        var second = await client.SayAsync("二", Stop);
        await client.ReplyToAsync(second, Stop);
        var (newer, _) = await client.FetchAsync(Stop, watermark);

        Assert.Equal(["二", "回:二"], newer.Select(a => (string?)a!["text"]));
    }

    [Fact]
    public async Task Fetch_ReplyThatHasNotLeft_IsNotShownNorOvertakenByTheWatermark()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        JsonArray shown = [];
        await EngineHost.UntilAsync(async () => (shown = (await client.FetchAsync(Stop)).Activities).Count == 1, "the welcome", Stop);
        await using (var db = host.Open())
        {
            var conversation = await db.Conversations.SingleAsync(Stop);
            // Held back as a sender on another replica would: the resident's next message has the higher number.
            var held = Message.Outgoing(conversation, Author.Butler, "还没发出", DateTimeOffset.UnixEpoch);
            db.Messages.Add(held);
            db.Entry(held).Property(m => m.NextAttemptAt).CurrentValue = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);
            await db.SaveChangesAsync(Stop);
        }

        await client.SayAsync("后来的话", Stop);
        var (activities, watermark) = await client.FetchAsync(Stop);

        Assert.Single(activities);
        Assert.Equal("1", watermark);
    }

    [Fact]
    public async Task Fetch_WithdrawnReply_IsNeverShown()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        await EngineHost.UntilAsync(async () => (await client.FetchAsync(Stop)).Activities.Count == 1, "the welcome", Stop);
        await using (var db = host.Open())
        {
            var conversation = await db.Conversations.SingleAsync(Stop);
            var taken = Message.Outgoing(conversation, Author.Butler, "收回的话", DateTimeOffset.UnixEpoch);
            taken.Withdraw();
            db.Messages.Add(taken);
            await db.SaveChangesAsync(Stop);
        }

        var (activities, watermark) = await client.FetchAsync(Stop);

        Assert.Single(activities);
        Assert.Equal("2", watermark);
    }

    [Fact]
    public async Task Fetch_ManagersMessage_ShowsTheirNameAsAPerson()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        await using (var db = host.Open())
        {
            var conversation = await db.Conversations.SingleAsync(Stop);
            db.Messages.Add(Message.Outgoing(conversation, Author.Manager, "我来了 *不是格式*", DateTimeOffset.UnixEpoch).By("manager-a"));
            await db.SaveChangesAsync(Stop);
        }

        host.Get<Delivery>().Enqueue(client.ConversationId);
        JsonArray activities = [];
        await EngineHost.UntilAsync(async () => (activities = (await client.FetchAsync(Stop)).Activities).Count == 2, "the manager's words", Stop);

        Assert.Equal("manager", (string?)activities[1]!["from"]!["id"]);
        Assert.Equal("周雅", (string?)activities[1]!["from"]!["name"]);
        Assert.Equal("manager", (string?)activities[1]!["channelData"]!["from"]);
        Assert.Null(activities[1]!["channelData"]!["ai"]);
        Assert.Equal("plain", (string?)activities[1]!["textFormat"]);
    }

    [Fact]
    public async Task Fetch_Replies_MarksThemDelivered()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var reply = await client.ReplyToAsync(await client.SayAsync("你好", Stop), Stop);
        var id = (string)reply["id"]!;

        await EngineHost.UntilAsync(async () =>
        {
            await using var db = host.Open();
            return (await db.Messages.SingleAsync(m => m.Id == id, Stop)).Delivery == DeliveryState.Delivered;
        }, "the reply to be marked delivered", Stop);
    }

    [Fact]
    public async Task Conversation_Reconnect_GivesATokenAndAStreamFromTheWatermark()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, body) = await host.CallAsync(HttpMethod.Get, client.Path + "?watermark=1", null, client.Token, Stop);

        Assert.Equal(200, status);
        Assert.Contains("watermark=1&t=", (string?)body!["streamUrl"], StringComparison.Ordinal);
        Assert.NotNull(body["token"]);
    }

    [Fact]
    public async Task Conversation_NeverStarted_IsNotFound()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (_, generated) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = "demo-017" } }, null, Stop);
        var path = $"/v3/directline/conversations/{generated!["conversationId"]}";
        var token = (string?)generated["token"];

        Assert.Equal(404, (await host.CallAsync(HttpMethod.Get, path, null, token, Stop)).Status);
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Get, path + "/activities", null, token, Stop)).Status);
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Post, path + "/activities", new { type = "message", text = "在吗" }, token, Stop)).Status);
    }
}
