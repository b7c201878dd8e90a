using Butler.Bot.Tests.Api.Community;
using Butler.Bot.Tests.Servers;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Api;

/// <summary>The same interface on a real PostgreSQL, which is stricter than SQLite about text and times.</summary>
public sealed class PostgresApiTests
{
    [Fact]
    public async Task EveryResource_OnPostgres_IsReadWrittenAndRefused()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var postgres = await PostgresServer.StartAsync(stop);
        await using var host = new ApiHost(await postgres.CreateDatabaseAsync(stop));
        var order = await host.OrderAsync("demo-001", OrderKind.Repair, stop);
        var (handoff, _) = await host.HandoffAsync("demo-001", stop);

        foreach (var step in new[] { $"/orders/{order}/accept", $"/orders/{order}/arrive", $"/orders/{order}/complete", $"/handoffs/{handoff}/take", $"/handoffs/{handoff}/return" })
            Assert.Equal(200, (await host.AsAsync("manager-a", HttpMethod.Post, step, null, stop)).Status);

        foreach (var list in new[] { "/households", "/orders", "/orders?status=completed&manager=manager-a", "/handoffs?state=returned", "/clocks?state=all", "/households/demo-001/orders", "/households/demo-001/messages" })
        {
            Assert.NotEmpty((await host.GetAsync("manager-a", list, stop)).AsArray());
            Assert.Single((await host.GetAsync("manager-a", $"{list}{(list.Contains('?') ? '&' : '?')}limit=1&since=2026-11-24&before=2026-11-25", stop)).AsArray());
        }

        Assert.Equal(1, (int)(await host.GetAsync("manager-a", "/households/demo-001/profile", stop))["orders"]!);
        var rows = await CommunityRows.AddAsync(host, "demo-001", stop);
        foreach (var step in new[] { $"/visitors/{rows.Visitor}/admit", $"/visitors/{rows.Visitor}/leave", $"/notices/{rows.Notice}/withdraw", $"/activities/{rows.Activity}/cancel" })
            Assert.Equal(200, (await host.AsAsync("manager-a", HttpMethod.Post, step, null, stop)).Status);
        foreach (var list in new[] { "/parcels", "/visitors", "/notices", "/activities", $"/activities/{rows.Activity}/participants", "/households/demo-001/bills" })
            Assert.NotEmpty((await host.GetAsync("manager-a", list, stop)).AsArray());
        await Rubbish.ThrowAtAsync(host, 200, stop);
    }
}
