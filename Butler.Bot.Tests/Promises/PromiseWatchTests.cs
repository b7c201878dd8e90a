using System.Text.Json.Nodes;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Menu;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Promises;

/// <summary>The whole host: time is moved on, and what was promised is warned about, broken, passed on and owned up to.</summary>
public sealed class PromiseWatchTests : IAsyncLifetime
{
    private readonly ApiHost _host = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Handoff_NobodyTakesIt_GoesUpTheChainAndTheResidentIsToldOnce()
    {
        var (handoff, talk) = await _host.HandoffAsync("demo-001", Stop);

        await AdvanceAsync("PT8M");
        await EventsAsync("manager-a", 1);
        await AdvanceAsync("PT3M");
        var lines = await EventsAsync("manager-a", 3);
        Assert.Equal(["warned", "breached", "escalated"], lines.Select(l => (string)l!["what"]!));
        Assert.Equal(("manager-a", "deputy-a", handoff), ((string)lines[2]!["from"]!, (string)lines[2]!["to"]!, (string)lines[2]!["handoff"]!));
        Assert.Equal("deputy-a", (string)(await HandoffAsync(handoff))["owner"]!);

        await AdvanceAsync("PT15M");
        await EventsAsync("senior", 5);
        Assert.Equal("senior", (string)(await HandoffAsync(handoff))["owner"]!);
        await EngineHost.UntilAsync(async () => (await NoticesAsync(talk)).All(m => m.Delivery == DeliveryState.Sent), "the notice to be sent", Stop);
        var notice = Assert.Single(await NoticesAsync(talk));
        Assert.Equal("抱歉,您找管家的请求已超过10分钟还没有人响应,是我们没做到。现已转给值班客户经理林溪跟进。", notice.Text);
    }

    [Fact]
    public async Task Repair_InEnglish_ApologisesForTheDoorToo()
    {
        var talk = (await _host.SayAndHearAsync("demo-002", "The kitchen tap is dripping, please send somebody", Stop)).ConversationId;
        var repair = await _host.OrderAsync("demo-002", OrderKind.Repair, Stop, conversationId: talk);
        await AdvanceAsync("PT3M");
        Assert.Equal(200, (await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{repair}/accept", null, Stop)).Status);
        await AdvanceAsync("PT13M");

        await EngineHost.UntilAsync(async () => (await NoticesAsync(talk)).Count == 2, "the notices", Stop);
        Assert.Contains("nobody has been at your door within 15 minutes", (await NoticesAsync(talk))[1].Text, StringComparison.Ordinal);
        var clocks = (await _host.GetAsync("manager-a", "/clocks?kind=door", Stop)).AsArray();
        Assert.Equal(("deputy-a", true), ((string)clocks[0]!["owner"]!, (bool)clocks[0]!["breached"]!));
    }

    [Fact]
    public async Task Manager_OffDuty_IsPassedOverFromTheStart()
    {
        await using (var db = _host.Open())
        {
            foreach (var person in await db.Staff.Where(s => s.SignIn == "manager-a" || s.SignIn == "deputy-a").ToListAsync(Stop))
                person.SetDuty(false);
            await db.SaveChangesAsync(Stop);
        }

        var repair = await _host.OrderAsync("demo-003", OrderKind.Repair, Stop);

        var order = await _host.GetAsync("desk", $"/orders/{repair}", Stop);
        Assert.All(order["clocks"]!.AsArray(), c => Assert.Equal("desk", (string)c!["owner"]!));
    }

    [Fact]
    public async Task Pause_WhileWaitingForParts_MovesWhatIsDue()
    {
        var repair = await _host.OrderAsync("demo-004", OrderKind.Repair, Stop);
        await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{repair}/accept", null, Stop);
        var (_, paused) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{repair}/pause", new { reason = "waiting_for_parts", until = "2026-11-26T09:00" }, Stop);
        Assert.All(Running(paused), c => Assert.Equal("2026-11-26T09:00:00+08:00", (string)c!["paused"]!["until"]!));

        await AdvanceAsync("PT5H");
        var (_, resumed) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{repair}/resume", null, Stop);

        Assert.Equal(2, Running(resumed).Count());
        Assert.All(Running(resumed), c => Assert.False((bool)c!["breached"]!));
        Assert.All(Running(resumed), c => Assert.Null(c!["paused"]));
        Assert.Equal(["paused", "paused", "resumed", "resumed"], (await _host.GetAsync("manager-a", "/clocks/events?what=paused,resumed", Stop)).AsArray().Select(e => (string)e!["what"]!).Order());
        Assert.Equal(409, (await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{repair}/resume", null, Stop)).Status);
    }

    [Fact]
    public async Task Visit_ReachingNobody_IsTriedAgainAsOftenAsThePolicySays()
    {
        var order = await _host.OrderAsync("demo-005", OrderKind.Book, Stop);
        foreach (var step in new[] { "accept", "complete" })
            await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{order}/{step}", null, Stop);

        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Single((await _host.GetAsync("manager-a", "/clocks?kind=visit", Stop)).AsArray());
            await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{order}/visit", new { reached = false }, Stop);
        }

        Assert.Empty((await _host.GetAsync("manager-a", "/clocks?kind=visit", Stop)).AsArray());
        Assert.Equal("completed", (string)(await _host.GetAsync("manager-a", $"/orders/{order}", Stop))["status"]!);
    }

    [Fact]
    public async Task Feedback_WithADate_IsThePlanForAReport()
    {
        var report = await _host.OrderAsync("demo-006", OrderKind.Report, Stop);
        await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{report}/feedback", new { text = "已联系厂家" }, Stop);
        Assert.Contains("resolve", await RunningOfAsync(report));

        await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{report}/feedback", new { text = "周五更换", planned = "2026-11-27" }, Stop);

        Assert.DoesNotContain("resolve", await RunningOfAsync(report));
    }

    private static IEnumerable<JsonNode?> Running(JsonNode? order) => order!["clocks"]!.AsArray().Where(c => c!["stopped"] is null);

    private async Task<IEnumerable<string>> RunningOfAsync(string order) =>
        Running(await _host.GetAsync("manager-a", $"/orders/{order}", Stop)).Select(c => (string)c!["kind"]!);

    private async Task AdvanceAsync(string by) =>
        Assert.Equal(200, (await _host.CallAsync(HttpMethod.Post, "/api/v1/development/clock", new { advance = by }, null, Stop)).Status);

    private async Task<JsonArray> EventsAsync(string user, int count)
    {
        await EngineHost.UntilAsync(async () => (await _host.GetAsync(user, "/clocks/events", Stop)).AsArray().Count >= count, $"{count} events", Stop);
        var lines = (await _host.GetAsync(user, "/clocks/events", Stop)).AsArray();
        Assert.Equal(count, lines.Count);
        return lines;
    }

    private async Task<JsonNode> HandoffAsync(string id) => (await _host.GetAsync("senior", "/handoffs", Stop)).AsArray().Single(h => (string)h!["id"]! == id)!;

    private async Task<List<Message>> NoticesAsync(string talk) => [.. (await _host.TalkAsync(talk, Stop)).Where(m => m.From == Author.System)];
}
