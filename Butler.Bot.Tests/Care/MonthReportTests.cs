using System.Text.Json.Nodes;
using Butler.Bot.Care;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Menu;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Care;

/// <summary>A month of a manager's: counted from events, frozen when it is closed, the same when it is counted again.</summary>
public sealed class MonthReportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ClosedMonth_CountedAgainAfterEverythingHasMovedOn_IsTheFrozenOne()
    {
        await using var host = new ApiHost();
        var clock = host.Get<BusinessClock>();
        var orders = new List<string>();
        var random = new Random(20261124);
        for (var day = 0; day < 5; day++)
        {
            foreach (var household in new[] { "demo-010", "demo-020", "demo-030" })
            {
                var order = await host.OrderAsync(household, (OrderKind)random.Next(5), Stop);
                orders.Add(order);
                clock.Advance(TimeSpan.FromMinutes(random.Next(1, 25)));
                await StepAsync(host, order, "accept", null);
                if (orders.Count == 1 || random.Next(4) > 0)
                    await StepAsync(host, order, "complete", new { remarks = "好了" });
                if (random.Next(3) > 0)
                    await StepAsync(host, order, "visit", new { reached = true, satisfied = random.Next(3) > 0 });
            }

            var (handoff, _) = await host.HandoffAsync("demo-040", Stop);
            clock.Advance(TimeSpan.FromMinutes(random.Next(1, 15)));
            await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/take", null, Stop);
            await host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/return", null, Stop);
            clock.Advance(TimeSpan.FromDays(1));
        }

        await RateAsync(host, orders[0], 4);
        Assert.Equal(409, (await host.AsAsync("manager-a", HttpMethod.Post, "/reports/manager-a/2026-11/close", null, Stop)).Status);
        clock.Advance(TimeSpan.FromDays(4));
        await UntilWatchedAsync(host);
        var (status, closed) = await host.AsAsync("manager-a", HttpMethod.Post, "/reports/manager-a/2026-11/close", null, Stop);
        Assert.Equal(200, status);
        Assert.Equal(15, Count(closed!, "orders.placed"));
        Assert.Equal(5, Count(closed!, "handoffs.taken"));
        Assert.Equal(4, (double?)closed!["rating_average"]);

        // The world moves on.
        foreach (var order in orders)
        {
            await StepAsync(host, order, "complete", new { remarks = "后来好了" });
            await StepAsync(host, order, "visit", new { reached = true, satisfied = false });
        }

        await RateAsync(host, orders[0], 1);
        await host.OrderAsync("demo-010", OrderKind.Repair, Stop);
        // The watch is at the same clocks: who loses the race does it again.
        await host.Get<Transactions>().RunAsync(
            async (db, stop) =>
            {
                var moved = await db.Households.SingleAsync(h => h.Id == "demo-020", stop);
                var to = await db.Staff.SingleAsync(s => s.SignIn == "manager-b", stop);
                await Butler.Skills.Handoffs.HandingOver.AssignAsync(db, [moved], to, "senior", host.Get<CommunityTime>().Now, stop);
                return true;
            },
            Stop);

        var reports = host.Get<CareReports>();
        var month = reports.ReadMonth("2026-11")!;
        var manager = await HandingOverTests.PersonAsync(host, "manager-a");
        var frozen = (await reports.ReadAsync(manager, "manager-a", month, Stop))!.Report;
        Assert.Equal(frozen.ToJson(), (await reports.RecountAsync("manager-a", month, Stop)).ToJson());
        Assert.Equal(closed.ToJsonString(), (await host.GetAsync("manager-a", "/reports/manager-a/2026-11", Stop)).ToJsonString());
        Assert.NotEqual(0, (await reports.RecountAsync("manager-a", reports.ReadMonth("2026-12")!, Stop)).Of("visits.unsatisfied"));
    }

    [Theory]
    [InlineData("manager-a", "manager-a", 200)]
    [InlineData("deputy-a", "manager-a", 200)]
    [InlineData("manager-b", "manager-a", 404)]
    [InlineData("deputy-b", "manager-a", 404)]
    [InlineData("desk", "manager-a", 200)]
    [InlineData("senior", "manager-b", 200)]
    [InlineData("senior", "nobody", 404)]
    public async Task Report_IsForThoseWhoServeTheManagersHouseholds(string user, string manager, int expected)
    {
        await using var host = new ApiHost();
        Assert.Equal(expected, (await host.AsAsync(user, HttpMethod.Get, $"/reports/{manager}/2026-11", null, Stop)).Status);
        Assert.Equal(expected == 200 ? 409 : 404, (await host.AsAsync(user, HttpMethod.Post, $"/reports/{manager}/2026-11/close", null, Stop)).Status);
    }

    [Fact]
    public async Task Report_AsCsv_IsAuditedAndOpensInASpreadsheet()
    {
        await using var host = new ApiHost();
        await host.OrderAsync("demo-010", OrderKind.Repair, Stop);
        using var http = host.CreateClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", await host.SignInAsync("manager-a", Stop));

        using var answer = await http.GetAsync("/api/v1/reports/manager-a/2026-11?format=csv", Stop);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("orders.placed,新下工单,1", text, StringComparison.Ordinal);
        await using var db = host.Open();
        Assert.Contains(await db.AuditEntries.ToListAsync(Stop), e => e is { What: "exported", By: "manager-a" });
        Assert.Equal(400, (await host.AsAsync("manager-a", HttpMethod.Get, "/reports/manager-a/november", null, Stop)).Status);
    }

    /// <summary>The watch books what fell due when the clock was moved; a month is closed after that.</summary>
    private static Task UntilWatchedAsync(ApiHost host) => EngineHost.UntilAsync(
        async () =>
        {
            var now = host.Get<CommunityTime>().Now;
            await using var db = host.Open();
            return !await db.Clocks.AnyAsync(c => c.NextAt != null && c.NextAt < now, Stop);
        },
        "the clocks to be brought up",
        Stop);

    private static Task<(int Status, JsonNode? Body)> StepAsync(ApiHost host, string order, string step, object? body) =>
        host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{order}/{step}", body, Stop);

    private static Task<bool> RateAsync(ApiHost host, string order, int stars) => host.Get<Transactions>().RunAsync(
        async (db, stop) =>
        {
            var rated = await db.Orders.SingleAsync(o => o.Id == order, stop);
            Assert.True(rated.IsFinished || rated.Status == Butler.Skills.Orders.OrderStatus.Reopened, $"The order is {rated.Status}.");
            Assert.True(rated.Rate(stars, null, host.Get<CommunityTime>().Now));
            return true;
        },
        Stop);

    private static int Count(JsonNode report, string key) => (int)report["figures"]!.AsArray().Single(f => (string?)f!["key"] == key)!["count"]!;
}
