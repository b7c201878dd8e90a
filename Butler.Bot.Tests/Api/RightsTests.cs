using System.Text;
using Butler.Bot.Tests.Api.Community;
using Butler.Skills.Handoffs;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Menu;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Butler.Bot.Tests.Api;

/// <summary>Who may see and do what, by trying it on every endpoint.</summary>
public sealed class RightsTests : IClassFixture<ApiHost>
{
    private static readonly Dictionary<string, object?> Bodies = new()
    {
        ["dispatch"] = new { to = "保洁" },
        ["feedback"] = new { text = "好" },
        ["visit"] = new { reached = true },
        ["refuse"] = new { reason = "不行" },
        ["pause"] = new { reason = "resident_asked" },
        ["messages"] = new { text = "您好" },
        ["transfer"] = new { to = "desk" },
        ["resolve"] = new { reason = "好了" },
        ["move-out"] = new { everybody = true },
        ["diary"] = new { text = "下次带鞋套" },
        ["bills"] = new { period = "2026-11", kind = "parking", amount = 80, due = "2026-11-15" },
        ["parcels"] = new { place = "南门快递柜" },
        ["reword"] = new { question = "门禁卡丢了怎么补办", answer = "带身份证到管家中心" },
        ["arrive"] = new { place = "管家中心" },
    };

    private readonly ApiHost _host;

    public RightsTests(ApiHost host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryEndpoint_WithoutAToken_Is401ExceptSigningInAndTheDevelopmentClock()
    {
        var routes = Routes();
        Assert.True(routes.Count > 25, $"Only {routes.Count} routes were found.");

        foreach (var (method, path, open) in routes)
        {
            // Also with a body that cannot be read: who is not signed in learns nothing about it.
            var (status, _) = await _host.CallAsync(method, Fill(path, "x"), method == HttpMethod.Post ? new StringContent("{", Encoding.UTF8, "application/json") : null, null, Stop);
            Assert.True(status == (open ? 400 : 401), $"{method} {path} gave {status}");
        }

        Assert.Equal(["/api/v1/development/clock", "/api/v1/sign-in"], routes.Where(r => r.Open).Select(r => r.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("manager-a", "demo-030", true)]
    [InlineData("manager-a", "demo-130", false)]
    [InlineData("deputy-a", "demo-030", true)]
    [InlineData("deputy-a", "demo-130", false)]
    [InlineData("manager-b", "demo-030", false)]
    [InlineData("manager-b", "demo-130", true)]
    [InlineData("deputy-b", "demo-030", false)]
    [InlineData("deputy-b", "demo-130", true)]
    [InlineData("desk", "demo-030", true)]
    [InlineData("desk", "demo-130", true)]
    [InlineData("senior", "demo-130", true)]
    public async Task EveryEndpoint_OfAHousehold_IsThereForThoseWhoServeItOnly(string user, string household, bool serves)
    {
        var order = await _host.OrderAsync(household, OrderKind.Repair, Stop);
        var (handoff, talk) = await _host.HandoffAsync(household, Stop);
        var message = (await _host.TalkAsync(talk, Stop))[^1].Id;
        var alarm = await AlarmAsync(talk, household, message);
        var entry = await EntryAsync(message);
        var rows = await CommunityRows.AddAsync(_host, household, Stop);

        foreach (var (method, path, _) in Routes().Where(r => r.Path.Contains("{id}", StringComparison.Ordinal)))
        {
            var id = path.Split('/')[3] switch
            {
                "households" => household,
                "orders" => order,
                "handoffs" => handoff,
                "alarms" => alarm,
                "knowledge" => entry,
                "parcels" => rows.Parcel,
                "visitors" => rows.Visitor,
                "notices" => rows.Notice,
                "activities" => rows.Activity,
                _ => message,
            };
            var (status, problem) = await _host.AsAsync(user, method, Fill(path, id)["/api/v1".Length..], Bodies.GetValueOrDefault(path.Split('/')[^1]), Stop);
            // What all residents are told is decided by desk and senior, whoever's household asked.
            if (path.Contains("/knowledge/", StringComparison.Ordinal) && !path.EndsWith("/reword", StringComparison.Ordinal) && user is not ("desk" or "senior"))
            {
                Assert.True(status == 403, $"{user}: {method} {path} gave {status}");
                continue;
            }

            Assert.True(serves ? status is 200 or 409 : status == 404, $"{user}: {method} {path} gave {status}");
            if (!serves)
                Assert.DoesNotContain(household, problem!.ToJsonString(), StringComparison.Ordinal);
        }

        foreach (var (list, id) in new[] { ("/orders", order), ("/handoffs", handoff), ("/alarms", alarm), ("/households", household), ("/clocks?state=all", order),
            ("/parcels", rows.Parcel), ("/visitors", rows.Visitor), ("/notices", rows.Notice), ("/activities", rows.Activity) })
        {
            var found = (await _host.GetAsync(user, list, Stop)).AsArray();
            Assert.Equal(serves, found.Any(x => (string?)x!["id"] == id || (string?)x["order"] == id));
        }
    }

    [Theory]
    [InlineData("manager-a", 80)]
    [InlineData("deputy-b", 80)]
    [InlineData("desk", 160)]
    [InlineData("senior", 160)]
    public async Task Households_AreThoseInOnesCare(string user, int count) =>
        Assert.Equal(count, (await _host.GetAsync(user, "/households", Stop)).AsArray().Count);

    [Fact]
    public async Task Talk_OfNobodysHousehold_IsForDeskAndSenior()
    {
        var (alarm, message) = (await AlarmAsync("a-talk-of-a-stranger", null, "m"), "no-such-message");

        Assert.Equal(404, (await _host.AsAsync("manager-a", HttpMethod.Post, $"/alarms/{alarm}/acknowledge", null, Stop)).Status);
        Assert.Equal(200, (await _host.AsAsync("desk", HttpMethod.Post, $"/alarms/{alarm}/acknowledge", null, Stop)).Status);
        Assert.Equal(404, (await _host.AsAsync("desk", HttpMethod.Get, $"/messages/{message}/why", null, Stop)).Status);
    }

    private async Task<string> EntryAsync(string message)
    {
        await using var db = _host.Open();
        var entry = db.KnowledgeEntries.Add(new KnowledgeEntry(new EntryText("门禁卡丢了", "来管家中心补办", "管家中心", null), message, "nobody", Hosting.ButlerHost.Morning)).Entity;
        await db.SaveChangesAsync(Stop);
        return entry.Id;
    }

    private async Task<string> AlarmAsync(string talk, string? household, string message)
    {
        await using var db = _host.Open();
        var alarm = db.Alarms.Add(new Alarm("fire", talk, household, message, Hosting.ButlerHost.Morning)).Entity;
        await db.SaveChangesAsync(Stop);
        return alarm.Id;
    }

    private List<(HttpMethod Method, string Path, bool Open)> Routes() =>
        [.. _host.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(m =>
                (new HttpMethod(m), e.RoutePattern.RawText!.TrimEnd('/'), e.Metadata.GetMetadata<IAllowAnonymous>() is not null)))];

    private static string Fill(string path, string id) => path.Replace("{id}", id, StringComparison.Ordinal);
}
