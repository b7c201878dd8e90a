using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;

namespace Butler.Bot.Tests.Api.Community;

/// <summary>Parcels, visitors, notices and activities as staff and integrations write them.</summary>
public sealed class CommunityApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Parcel_FromArrivalToCollection_HasItsShapeAndTellsTheHousehold()
    {
        var talk = (await host.SayAndHearAsync("demo-010", "你好", Stop)).ConversationId;

        var (_, arrived) = await host.AsAsync("desk", HttpMethod.Post, "/households/demo-010/parcels", new { carrier = "京东", tracking = "JD10", code = "3-2071", place = "南门快递柜" }, Stop);
        Recorded.Same("parcel", arrived);
        await host.AsAsync("desk", HttpMethod.Post, "/households/demo-010/parcels", new { carrier = "京东", tracking = "JD10", code = "3-2071", place = "南门快递柜" }, Stop);

        var notice = Assert.Single(await host.TalkAsync(talk, Stop), m => m.From == Author.System);
        Assert.Equal("您家有京东包裹到了,放在南门快递柜,取件码 3-2071。", notice.Text);
        await EngineHost.UntilAsync(async () => (await host.FindAsync(notice.Id, Stop)).Delivery == DeliveryState.Sent, "the notice sent", Stop);
        var (status, collected) = await host.AsAsync("desk", HttpMethod.Post, $"/parcels/{(string)arrived!["id"]!}/collect", null, Stop);
        Assert.Equal((200, "collected", "household"), (status, (string)collected!["state"]!, (string)collected["by"]!));
        Assert.Equal(409, (await host.AsAsync("desk", HttpMethod.Post, $"/parcels/{(string)arrived["id"]!}/collect", null, Stop)).Status);
    }

    [Fact]
    public async Task Parcels_ResidentsAskedToHaveTakenIn_AreListedForTheDesk()
    {
        var rows = await CommunityRows.AddAsync(host, "demo-011", Stop);

        var expected = (await host.GetAsync("desk", "/parcels?state=expected", Stop)).AsArray();
        Assert.Equal("有个顺丰快递", (string)expected.Single(p => (string)p!["id"]! == rows.Parcel)!["note"]!);
        var (_, arrived) = await host.AsAsync("desk", HttpMethod.Post, $"/parcels/{rows.Parcel}/arrive", new { place = "管家中心" }, Stop);

        Assert.Equal(("arrived", "顺丰"), ((string)arrived!["state"]!, (string)arrived["carrier"]!));
    }

    [Fact]
    public async Task Visitor_IsSeenByTheGateAdmittedAndLeaves()
    {
        var rows = await CommunityRows.AddAsync(host, "demo-012", Stop);

        Recorded.Same("visitor", (await host.GetAsync("desk", "/visitors?state=expected", Stop)).AsArray().Single(v => (string)v!["id"]! == rows.Visitor));
        Assert.Equal(409, (await host.AsAsync("desk", HttpMethod.Post, $"/visitors/{rows.Visitor}/leave", null, Stop)).Status);
        Assert.Equal("admitted", (string)(await host.AsAsync("desk", HttpMethod.Post, $"/visitors/{rows.Visitor}/admit", null, Stop)).Body!["state"]!);
        Assert.Equal("left", (string)(await host.AsAsync("manager-a", HttpMethod.Post, $"/visitors/{rows.Visitor}/leave", null, Stop)).Body!["state"]!);
    }

    [Fact]
    public async Task Visitor_OfACancelledAnnouncement_IsNotLetIn()
    {
        var rows = await CommunityRows.AddAsync(host, "demo-013", Stop);
        await host.SayAndHearAsync("demo-013", "你好", Stop, "a-talk");
        await using (var db = host.Open())
        {
            var order = await db.Orders.FindAsync([rows.Visitor], Stop);
            order!.Cancel("resident", null, Hosting.ButlerHost.Morning);
            await db.SaveChangesAsync(Stop);
        }

        var (status, problem) = await host.AsAsync("desk", HttpMethod.Post, $"/visitors/{rows.Visitor}/admit", null, Stop);

        Assert.Equal((409, "cancelled"), (status, (string)problem!["state"]!));
    }

    [Fact]
    public async Task Notice_OfAManager_ReachesTheirHouseholdsOnlyAndIsWithdrawn()
    {
        var mine = (await host.SayAndHearAsync("demo-014", "你好", Stop)).ConversationId;
        var others = (await host.SayAndHearAsync("demo-114", "你好", Stop)).ConversationId;

        var (status, notice) = await host.AsAsync("manager-a", HttpMethod.Post, "/notices",
            new { title = "花架检修", text = "明天检修花架", until = "2026-11-30T18:00", tell = true }, Stop);

        Assert.Equal(200, status);
        Recorded.Same("notice", notice);
        Assert.Contains((await host.TalkAsync(mine, Stop)), m => m.From == Author.System && m.Text.Contains("花架检修", StringComparison.Ordinal));
        Assert.DoesNotContain((await host.TalkAsync(others, Stop)), m => m.From == Author.System);
        var id = (string)notice!["id"]!;
        Assert.DoesNotContain((await host.GetAsync("manager-b", "/notices", Stop)).AsArray(), n => (string)n!["id"]! == id);
        Assert.Equal(200, (await host.AsAsync("manager-a", HttpMethod.Post, $"/notices/{id}/withdraw", null, Stop)).Status);
        Assert.Equal(409, (await host.AsAsync("manager-a", HttpMethod.Post, $"/notices/{id}/withdraw", null, Stop)).Status);
        Assert.DoesNotContain((await host.GetAsync("manager-a", "/notices?in_force=true", Stop)).AsArray(), n => (string)n!["id"]! == id);
    }

    [Theory]
    [InlineData("""{"title":"x","text":"y"}""", "until")]
    [InlineData("""{"title":"x","text":"y","until":"2026-11-23"}""", "until")]
    [InlineData("""{"title":"x","text":"y","until":"2026-12-01","households":["demo-130"]}""", "households")]
    [InlineData("""{"title":"x","text":"y","until":"2026-12-01","cluster":"竹苑组团"}""", "cluster")]
    public async Task Notice_ThatCannotBePublished_IsRefusedByField(string body, string field)
    {
        var (status, problem) = await host.AsAsync("manager-a", HttpMethod.Post, "/notices", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), Stop);

        Assert.Equal(400, status);
        Assert.Equal([field], problem!["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task Notice_ForEverybody_IsNoManagersToWithdraw()
    {
        var (_, notice) = await host.AsAsync("senior", HttpMethod.Post, "/notices", new { title = "年检", text = "电梯年检", until = "2026-12-01" }, Stop);

        Assert.Equal(409, (await host.AsAsync("manager-a", HttpMethod.Post, $"/notices/{(string)notice!["id"]!}/withdraw", null, Stop)).Status);
        Assert.Equal(200, (await host.AsAsync("desk", HttpMethod.Post, $"/notices/{(string)notice["id"]!}/withdraw", null, Stop)).Status);
    }

    [Fact]
    public async Task Activity_ForChosenHouseholds_IsToldToThemAndListedForNobodyElse()
    {
        var (chosen, other) = ((await host.SayAndHearAsync("demo-016", "你好", Stop)).ConversationId, (await host.SayAndHearAsync("demo-014", "你好", Stop)).ConversationId);
        var body = new { theme = "fitness", title = "太极晨练", place = "中心花园", start = "2026-12-13T07:30", places = 12, households = new[] { "demo-016" }, tell = true };

        var (status, activity) = await host.AsAsync("manager-a", HttpMethod.Post, "/activities", body, Stop);

        Assert.Equal(200, status);
        Assert.Equal("demo-016", (string?)Assert.Single(activity!["households"]!.AsArray()));
        Assert.Contains(await host.TalkAsync(chosen, Stop), m => m.From == Author.System && m.Text.Contains("太极晨练", StringComparison.Ordinal));
        Assert.DoesNotContain(await host.TalkAsync(other, Stop), m => m.Text.Contains("太极晨练", StringComparison.Ordinal));
        Assert.DoesNotContain((await host.GetAsync("manager-b", "/activities", Stop))!.AsArray(), a => (string?)a!["title"] == "太极晨练");
        // Another manager's household cannot be chosen.
        var (refused, _) = await host.AsAsync("manager-b", HttpMethod.Post, "/activities", body, Stop);
        Assert.Equal(400, refused);
    }

    [Fact]
    public async Task Activity_IsAnnouncedShowsItsPeopleAndIsCalledOff()
    {
        var (status, activity) = await host.AsAsync("manager-a", HttpMethod.Post, "/activities",
            new { theme = "science", title = "观星夜", title_en = "Star night", place = "天台", start = "2026-12-12T19:30", places = 20 }, Stop);
        Assert.Equal(200, status);
        Recorded.Same("activity", activity);

        var rows = await CommunityRows.AddAsync(host, "demo-015", Stop);
        var talk = (await host.SayAndHearAsync("demo-015", "你好", Stop)).ConversationId;
        Recorded.Same("participants", await host.GetAsync("manager-a", $"/activities/{rows.Activity}/participants", Stop));
        Assert.Equal(200, (await host.AsAsync("manager-a", HttpMethod.Post, $"/activities/{rows.Activity}/cancel", new { reason = "下雨" }, Stop)).Status);

        Assert.Contains("下雨", Assert.Single(await host.TalkAsync(talk, Stop), m => m.From == Author.System).Text, StringComparison.Ordinal);
        Assert.Equal(409, (await host.AsAsync("manager-a", HttpMethod.Post, $"/activities/{rows.Activity}/cancel", null, Stop)).Status);
    }

    [Fact]
    public async Task DemoData_HasSomeOfEverything()
    {
        foreach (var list in new[] { "/households/demo-017/bills", "/households/demo-017/parcels", "/notices?in_force=true", "/activities?open=true" })
            Assert.NotEmpty((await host.GetAsync("manager-a", list, Stop)).AsArray());
    }
}
