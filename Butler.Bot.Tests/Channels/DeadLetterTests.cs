using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Butler.Bot.Tests.Channels.WeChat;
using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Channels;

/// <summary>What becomes of messages a channel does not take.</summary>
public sealed class DeadLetterTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refused_IsSeenByTheManagerOnTheMessage_AndRetried()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        platform.Always = 40003;
        await host.TellAsync("o1", "师傅到了", Stop);

        var manager = await host.SignInAsync("manager-a", Stop);
        var message = await UntilAsync(host, manager, m => (string?)m["delivery"]!["state"] == "failed");
        Assert.Equal(("师傅到了", "WeChat answered 40003."), ((string?)message["text"], (string?)message["delivery"]!["error"]));

        var retry = $"/api/v1/messages/{message["id"]}/retry";
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Post, retry, null, await host.SignInAsync("manager-b", Stop), Stop)).Status);
        Assert.Empty(platform.Sent);
        platform.Always = null;
        Assert.Equal(200, (await host.CallAsync(HttpMethod.Post, retry, null, manager, Stop)).Status);
        await UntilAsync(host, manager, m => (string?)m["delivery"]!["state"] == "sent" && (string?)m["text"] == "师傅到了");
        Assert.Equal("师傅到了", (string?)Assert.Single(platform.Sent)["text"]!["content"]);
        Assert.Equal(409, (await host.CallAsync(HttpMethod.Post, retry, null, manager, Stop)).Status);
    }

    [Fact]
    public async Task Unsaid_IsLeftToTheManager_AndShownOnce()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        platform.Silent = true;
        await host.TellAsync("o1", "师傅到了", Stop);

        var manager = await host.SignInAsync("manager-a", Stop);
        var message = await UntilAsync(host, manager, m => (string?)m["delivery"]!["state"] == "failed");
        Assert.Contains("may have arrived", (string?)message["delivery"]!["error"]);
        Assert.Equal("师傅到了", (string?)Assert.Single(platform.Sent)["text"]!["content"]);
    }

    [Fact]
    public async Task ClosedWindow_SendsByTheResidentsOtherChannel()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        string resident;
        await using (var db = host.Open())
            resident = (await db.Contacts.SingleAsync(c => c.UserId == "o1", Stop)).ResidentId!;
        var talk = await host.Get<Inbox>().ReceiveAsync(
            new IncomingMessage(new ConversationKey("directline", "", "dl-1"), "demo-017", "1", "你好", "demo-017", resident), Stop);
        platform.Always = 45015;
        await host.TellAsync("o1", "师傅到了", Stop);

        await WeChatHost.UntilAsync(async () => (await In(host, talk.ConversationId)).Exists(m => m is { Text: "师傅到了", Delivery: DeliveryState.Sent }), "the other channel to have it", Stop);
        var first = (await host.MessagesAsync("o1", Stop)).Single(m => m.Text == "师傅到了");
        Assert.Equal((DeliveryState.Failed, "wechat did not take it; sent by directline instead."), (first.Delivery, first.DeliveryError));
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task ChannelThatAsksToWait_IsGivenThatTime()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        await using var channel = builder.Build();
        var calls = new ConcurrentQueue<long>();
        channel.MapPost("/v3/conversations/{talk}/activities/{replyTo?}", (HttpContext context) =>
        {
            calls.Enqueue(TimeProvider.System.GetTimestamp());
            if (calls.Count > 1)
                return Results.Json(new { id = "1" });
            context.Response.Headers.RetryAfter = "8";
            return Results.StatusCode(429);
        });
        await channel.StartAsync(Stop);
        await using var host = new ButlerHost(dialogue: new ScriptedDialogue());
        using var http = host.CreateClient();
        using var response = await http.PostAsJsonAsync(
            "/api/messages",
            new { type = "message", id = "1", channelId = "test", serviceUrl = channel.Urls.First(), text = "你好", from = new { id = "u" }, recipient = new { id = "b" }, conversation = new { id = "c" } },
            Stop);
        Assert.True(response.IsSuccessStatusCode);

        await FindAsync(host, m => m.Delivery == DeliveryState.Sent);
        Assert.Equal(2, calls.Count);
        // Without the channel's wish it would have been tried again after a second.
        Assert.True(TimeProvider.System.GetElapsedTime(calls.First(), calls.Last()) > TimeSpan.FromSeconds(7), "it was tried again too soon");
    }

    private static async Task<Message> FindAsync(ButlerHost host, Func<Message, bool> wanted)
    {
        Message? found = null;
        await EngineHost.UntilAsync(
            async () =>
            {
                await using var db = host.Open();
                found = (await db.Messages.AsNoTracking().Where(m => m.From == Author.Butler).ToListAsync(Stop)).Find(m => wanted(m));
                return found is not null;
            },
            "the answer",
            Stop);
        return found!;
    }

    private static async Task<JsonNode> UntilAsync(ButlerHost host, string manager, Func<JsonNode, bool> wanted)
    {
        JsonNode? found = null;
        await EngineHost.UntilAsync(
            async () =>
            {
                var (_, list) = await host.CallAsync(HttpMethod.Get, "/api/v1/households/demo-017/messages", null, manager, Stop);
                found = list!.AsArray().FirstOrDefault(m => wanted(m!));
                return found is not null;
            },
            "the manager to see it",
            Stop);
        return found!;
    }

    private static async Task<List<Message>> In(ButlerHost host, string conversation)
    {
        await using var db = host.Open();
        return await db.Messages.AsNoTracking().Where(m => m.ConversationId == conversation).ToListAsync(Stop);
    }
}
