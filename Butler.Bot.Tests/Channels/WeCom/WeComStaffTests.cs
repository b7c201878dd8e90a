using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Bot.Turns.StaffNotices;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Channels.WeCom;

/// <summary>What the duty desk gets in WeCom, and what its buttons do.</summary>
public sealed class WeComStaffTests
{
    private static readonly (string, string?)[] App = [("WeCom:AgentId", "7"), ("WeCom:Secret", "not a secret")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alarm_IsACardForWhoeverIsOnDuty_AndItsButtonAcknowledges()
    {
        var cards = new ConcurrentQueue<JsonNode>();
        await using var wecom = await StartAsync(cards);
        await using var host = WeComHost.Create(new Uri(wecom.Urls.First()), new ScriptedDialogue(), App);
        await RaiseAsync(host);

        await EngineHost.UntilAsync(() => Task.FromResult(cards.Count >= 2), "manager and desk to be told", Stop);
        Assert.Equal(["desk", "zhouya"], cards.Select(c => (string)c["touser"]!).Distinct().Order());
        var card = cards.First(c => (string)c["touser"]! == "zhouya")["template_card"]!;
        Assert.DoesNotContain("秘密", card.ToJsonString(), StringComparison.Ordinal);

        var task = (string)card["task_id"]!;
        Assert.Equal(401, (await ClickAsync(host, "zhouya", task, "Take", "wrong token")).Status);
        Assert.Equal("success", (await ClickAsync(host, "somebody", task, "Take")).Body);
        Assert.Equal("success", (await ClickAsync(host, "zhouya", task, "Dance")).Body);
        Assert.Contains("Encrypt", (await ClickAsync(host, "zhouya", task, "Take")).Body);
        await using var after = host.Open();
        Assert.Equal("manager-a", (await after.Alarms.SingleAsync(a => a.Kind == "fire" && a.AcknowledgedBy != null, Stop)).AcknowledgedBy);
    }

    [Fact]
    public async Task Card_ThatNobodyAcknowledges_GoesUpTheChainToItsEnd()
    {
        var cards = new ConcurrentQueue<JsonNode>();
        await using var wecom = await StartAsync(cards);
        await using var host = WeComHost.Create(new Uri(wecom.Urls.First()), new ScriptedDialogue(), App);
        await RaiseAsync(host);
        await EngineHost.UntilAsync(() => Task.FromResult(cards.Count >= 2), "manager and desk to be told", Stop);

        await PassTimeAsync(host);
        await EngineHost.UntilAsync(() => Task.FromResult(cards.Count >= 4), "the next two of the chain to be told", Stop);
        await PassTimeAsync(host);
        await EngineHost.UntilAsync(async () => (await NoticesAsync(host)).TrueForAll(n => n.NextAttemptAt is null || n.SentAt is null), "the chain to end", Stop);

        Assert.Equal(["deputy-a", "desk", "senior", "zhouya"], cards.Select(c => (string)c["touser"]!).Order());
    }

    [Theory]
    [InlineData("PassOn", true)]
    [InlineData("Later", false)]
    public async Task Button_PassesOnOrWaits(string button, bool passedOn)
    {
        var cards = new ConcurrentQueue<JsonNode>();
        await using var wecom = await StartAsync(cards);
        await using var host = WeComHost.Create(new Uri(wecom.Urls.First()), new ScriptedDialogue(), App);
        await RaiseAsync(host);
        await EngineHost.UntilAsync(() => Task.FromResult(cards.Count >= 2), "manager and desk to be told", Stop);
        var before = TimeProvider.System.GetUtcNow();
        await ClickAsync(host, "zhouya", (string)cards.First(c => (string)c["touser"]! == "zhouya")["template_card"]!["task_id"]!, button);

        if (passedOn)
        {
            await EngineHost.UntilAsync(() => Task.FromResult(cards.Any(c => (string)c["touser"]! == "deputy-a")), "the deputy to be told", Stop);
            return;
        }

        var notice = (await NoticesAsync(host)).Single(n => n.Person == "manager-a");
        Assert.InRange(notice.NextAttemptAt!.Value - before, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(11));
    }

    [Fact]
    public async Task Robot_TellsTheGroupAndNamesThePerson_WhereThereIsNoApplication()
    {
        var said = new ConcurrentQueue<JsonNode>();
        await using var wecom = await StartAsync(said);
        await using var host = WeComHost.Create(
            new Uri(wecom.Urls.First()), new ScriptedDialogue(), ("WeCom:CorpId", ""), ("WeCom:Robot", $"{wecom.Urls.First()}/cgi-bin/webhook/send?key=k"));
        await RaiseAsync(host);

        await EngineHost.UntilAsync(() => Task.FromResult(said.Count >= 2), "the group to be told", Stop);
        Assert.All(said, s => Assert.Equal("text", (string)s["msgtype"]!));
        Assert.Contains(said, s => (string)s["text"]!["mentioned_list"]![0]! == "zhouya");
        Assert.All(said, s => Assert.StartsWith("【紧急报警】", (string)s["text"]!["content"]!, StringComparison.Ordinal));
        Assert.DoesNotContain(said, s => s.ToJsonString().Contains("秘密", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Person_WhomWeComDoesNotReach_IsTriedAgainAndTheErrorKept()
    {
        var cards = new ConcurrentQueue<JsonNode>();
        await using var wecom = await StartAsync(cards, unreached: "zhouya");
        await using var host = WeComHost.Create(new Uri(wecom.Urls.First()), new ScriptedDialogue(), App);
        await RaiseAsync(host);
        await EngineHost.UntilAsync(async () => (await NoticesAsync(host)).Exists(n => n is { Person: "manager-a", Error: not null, NextAttemptAt: not null }), "the failure to be noted", Stop);
    }

    private static async Task RaiseAsync(ButlerHost host)
    {
        _ = host.Services;
        var receipt = await host.Get<Inbox>().ReceiveAsync(
            new IncomingMessage(new ConversationKey("test", "", "t"), "p", "1", "厨房的秘密", "demo-017", "demo-017-1"), Stop);
        await using var db = host.Open();
        db.Alarms.Add(new Alarm("fire", receipt.ConversationId, "demo-017", receipt.MessageId, ButlerHost.Morning));
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>As if nobody had acknowledged for as long as a card waits.</summary>
    private static async Task PassTimeAsync(ButlerHost host)
    {
        await using var db = (HostDb)host.Open();
        var past = (DateTimeOffset?)TimeProvider.System.GetUtcNow().AddSeconds(-1);
        await EngineHost.UntilAsync(async () => !(await NoticesAsync(host)).Exists(n => n.SentAt is null), "all cards to be sent", Stop);
        await db.StaffNotices.Where(n => n.SentAt != null && n.NextAttemptAt != null).ExecuteUpdateAsync(set => set.SetProperty(n => n.NextAttemptAt, past), Stop);
    }

    private static async Task<List<StaffNotice>> NoticesAsync(ButlerHost host)
    {
        await using var db = (HostDb)host.Open();
        return await db.StaffNotices.AsNoTracking().Where(n => n.Event == StaffNoticeEvent.Alarm).ToListAsync(Stop);
    }

    private static Task<(int Status, string Body)> ClickAsync(ButlerHost host, string user, string task, string button, string token = WeComHost.Token) => WeComHost.CallBackAsync(
        host,
        x => x.Add("FromUserName", user).Add("MsgType", "event").Add("Event", "template_card_event").Add("EventKey", button).Add("TaskId", task),
        Stop,
        token);

    private static async Task<WebApplication> StartAsync(ConcurrentQueue<JsonNode> cards, string? unreached = null)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        async Task<IResult> KeepAsync(HttpContext context)
        {
            var body = (await JsonNode.ParseAsync(context.Request.Body))!;
            cards.Enqueue(body);
            return Results.Json(new { errcode = 0, errmsg = "ok", invaliduser = (string?)body["touser"] == unreached ? unreached : "" });
        }

        app.MapGet("/cgi-bin/gettoken", () => Results.Json(new { errcode = 0, access_token = "t", expires_in = 7200 }));
        app.MapPost("/cgi-bin/message/send", (Delegate)KeepAsync);
        app.MapPost("/cgi-bin/webhook/send", (Delegate)KeepAsync);
        await app.StartAsync();
        return app;
    }
}
