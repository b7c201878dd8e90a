using System.Text.Json.Nodes;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Api;

public sealed class ListTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_AreOldestFirstAndCutByLimitSinceAndBefore()
    {
        await using var host = new ApiHost();
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add(await host.OrderAsync("demo-001", OrderKind.Book, Stop));
            host.Get<BusinessClock>().Advance(TimeSpan.FromMinutes(10));
        }

        var all = (await host.GetAsync("manager-a", "/orders", Stop)).AsArray();
        var third = Uri.EscapeDataString((string)all[2]!["created"]!);
        var careless = (string)all[2]!["created"]!;

        Assert.Equal(ids, Ids(all));
        Assert.Equal(ids[3..], await OrdersAsync(host, "?limit=2"));
        Assert.Equal(ids[2..], await OrdersAsync(host, $"?since={third}"));
        Assert.Equal(ids[2..4], await OrdersAsync(host, $"?since={third}&limit=2"));
        Assert.Equal(ids[..2], await OrdersAsync(host, $"?before={third}"));
        Assert.Equal(ids[1..2], await OrdersAsync(host, $"?before={third}&limit=1"));
        Assert.Equal(ids[2..], await OrdersAsync(host, $"?since={careless}"));
        Assert.Empty(await OrdersAsync(host, "?before=2026-11-24"));
        Assert.Equal(ids, await OrdersAsync(host, "?since=2026-11-24T09:59"));
    }

    [Fact]
    public async Task Orders_ByStatusAndManager_AreThoseOnly()
    {
        await using var host = new ApiHost();
        var draft = await host.OrderAsync("demo-001", OrderKind.Book, Stop, confirm: false);
        var placed = await host.OrderAsync("demo-001", OrderKind.Book, Stop);
        var other = await host.OrderAsync("demo-081", OrderKind.Book, Stop);

        Assert.Equal([draft], await OrdersAsync(host, "?status=draft", "senior"));
        Assert.Equal([placed, other], await OrdersAsync(host, "?status=confirmed,accepted", "senior"));
        Assert.Equal([other], await OrdersAsync(host, "?manager=manager-b", "senior"));
        Assert.Empty(await OrdersAsync(host, "?manager=manager-b"));
        Assert.Equal([draft, placed], Ids(await host.GetAsync("manager-a", "/households/demo-001/orders", Stop)));
    }

    [Fact]
    public async Task Clocks_DueBefore_AreTheRunningOnesThatRunOutBeforeIt()
    {
        await using var host = new ApiHost();
        var repair = await host.OrderAsync("demo-001", OrderKind.Repair, Stop);
        await host.OrderAsync("demo-001", OrderKind.Complaint, Stop);
        var soon = Uri.EscapeDataString(host.Get<CommunityTime>().Now.AddMinutes(12).ToString("O"));

        Assert.Equal(["respond", "respond"], await KindsAsync(host, $"?due_before={soon}"));
        await host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{repair}/accept", null, Stop);
        Assert.Equal(["respond"], await KindsAsync(host, $"?due_before={soon}"));
        Assert.Equal(["door", "feedback", "resolve", "respond"], await KindsAsync(host, ""));
        host.Get<BusinessClock>().Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(2, (await host.GetAsync("manager-a", "/clocks", Stop)).AsArray().Count(c => (bool)c!["breached"]!));
    }

    [Fact]
    public async Task Messages_OfAHousehold_KeepTheOrderOfTheTalk()
    {
        await using var host = new ApiHost();
        await host.SayAndHearAsync("demo-001", "一", Stop, "talk");
        await host.SayAndHearAsync("demo-001", "二", Stop, "talk");
        await host.SayAndHearAsync("demo-001", "三", Stop, "other talk");

        var found = (await host.GetAsync("manager-a", "/households/demo-001/messages", Stop)).AsArray();

        Assert.Equal(["一", "回:一", "二", "回:二", "三", "回:三"], found.Select(m => (string)m!["text"]!));
        Assert.Equal([1, 2, 3, 4, 1, 2], found.Select(m => (int)m!["seq"]!));
        Assert.Equal((string)found[0]!["id"]!, (string)found[1]!["in_reply_to"]!.AsArray().Single()!);
        Assert.Equal(2, (await host.GetAsync("manager-a", "/households/demo-001/messages?limit=2", Stop)).AsArray().Count);
    }

    private static async Task<List<string>> OrdersAsync(ApiHost host, string query, string user = "manager-a") =>
        Ids(await host.GetAsync(user, $"/orders{query}", Stop));

    private static async Task<IEnumerable<string>> KindsAsync(ApiHost host, string query) =>
        (await host.GetAsync("manager-a", $"/clocks{query}", Stop)).AsArray().Select(c => (string)c!["kind"]!).Order(StringComparer.Ordinal);

    private static List<string> Ids(JsonNode list) => [.. list.AsArray().Select(x => (string)x!["id"]!)];
}
