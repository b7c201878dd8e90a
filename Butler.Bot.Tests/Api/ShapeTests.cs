using System.Text.Json.Nodes;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Talk;
using Butler.Skills.Handoffs;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Api;

/// <summary>The shapes of the interface document, as recorded answers.</summary>
public sealed class ShapeTests : IClassFixture<ApiHost>
{
    private readonly ApiHost _host;

    public ShapeTests(ApiHost host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignIn_HasItsShape()
    {
        var (_, body) = await _host.CallAsync(HttpMethod.Post, "/api/v1/sign-in", new { user = "manager-a", password = Hosting.ButlerHost.Password }, null, Stop);
        body!["token"] = "<token>";
        Recorded.Same("sign-in", body);
    }

    [Fact]
    public async Task Household_HasItsShape()
    {
        Recorded.Same("household", await _host.GetAsync("manager-b", "/households/demo-152", Stop));
        Recorded.Same("profile", await _host.GetAsync("manager-b", "/households/demo-152/profile", Stop));
    }

    [Fact]
    public async Task Order_DraftAndThroughAllSteps_HasItsShape()
    {
        var draft = await _host.OrderAsync("demo-020", OrderKind.Book, Stop, confirm: false);
        var repair = await _host.OrderAsync("demo-021", OrderKind.Repair, Stop);
        foreach (var (step, body) in new (string, object?)[]
        {
            ("accept", null), ("dispatch", new { to = "工程维修" }), ("arrive", null), ("complete", new { remarks = "换了水龙头" }), ("visit", new { reached = true, satisfied = true, remarks = "满意" }),
        })
            Assert.Equal(200, (await _host.AsAsync("deputy-a", HttpMethod.Post, $"/orders/{repair}/{step}", body, Stop)).Status);

        Recorded.Same("order-draft", await _host.GetAsync("manager-a", $"/orders/{draft}", Stop));
        Recorded.Same("order-revisited", await _host.GetAsync("manager-a", $"/orders/{repair}", Stop));
        Recorded.Same("profile-with-orders", await _host.GetAsync("manager-a", "/households/demo-021/profile", Stop));
        var (_, problem) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{draft}/accept", null, Stop);
        Recorded.Same("order-refused", problem);
    }

    [Fact]
    public async Task Order_ForAnEnglishReader_HasAnEnglishTitleAndThePlansName()
    {
        var id = await _host.OrderAsync("demo-022", OrderKind.Book, Stop);
        using var http = _host.CreateClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", await _host.SignInAsync("manager-a", Stop));
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB,en;q=0.9,zh;q=0.8");

        var order = JsonNode.Parse(await http.GetStringAsync($"/api/v1/orders/{id}", Stop))!;

        Assert.Equal(("家居保洁", "Home cleaning"), ((string)order["item"]!["name"]!, (string)order["item"]!["title"]!));
    }

    [Fact]
    public async Task Handoff_AndItsMessages_HaveTheirShapes()
    {
        var (handoff, talk) = await _host.HandoffAsync("demo-023", Stop);
        Recorded.Same("handoff-offered", (await _host.GetAsync("manager-a", "/handoffs", Stop)).AsArray().Single(h => (string)h!["id"]! == handoff));
        var (_, taken) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/take", null, Stop);
        Recorded.Same("handoff-taken", taken);
        var (_, written) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/messages", new { text = "您好" }, Stop);
        await EngineHost.UntilAsync(async () => (await _host.TalkAsync(talk, Stop)).All(m => m.Delivery is null or DeliveryState.Sent), "all sent", Stop);

        Recorded.Same("message-written", written);
        Recorded.Same("messages", await _host.GetAsync("manager-a", "/households/demo-023/messages", Stop));
        var (_, problem) = await _host.AsAsync("desk", HttpMethod.Post, $"/handoffs/{handoff}/take", null, Stop);
        Recorded.Same("handoff-refused", problem);
    }

    [Fact]
    public async Task Clocks_AndAlarms_HaveTheirShapes()
    {
        var id = await _host.OrderAsync("demo-024", OrderKind.Repair, Stop);
        await using var db = _host.Open();
        var alarm = db.Alarms.Add(new Alarm("gas_leak", "a-talk", "demo-024", "a-message", Hosting.ButlerHost.Morning)).Entity;
        await db.SaveChangesAsync(Stop);

        Recorded.Same("clocks", new JsonArray([.. (await _host.GetAsync("manager-a", "/clocks", Stop)).AsArray().Where(c => (string?)c!["order"] == id).OrderBy(c => (string)c!["kind"]!).Select(c => c!.DeepClone())]));
        Recorded.Same("alarm", (await _host.GetAsync("manager-a", "/alarms", Stop)).AsArray().Single(a => (string)a!["id"]! == alarm.Id));
        var (_, seen) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/alarms/{alarm.Id}/acknowledge", null, Stop);
        var (_, later) = await _host.AsAsync("senior", HttpMethod.Post, $"/alarms/{alarm.Id}/acknowledge", null, Stop);
        Recorded.Same("alarm-acknowledged", seen);
        Assert.Equal(seen!.ToJsonString(), later!.ToJsonString());
    }

    [Fact]
    public async Task Why_OfATurn_IsTheSameForAllItsMessagesAndThereForEveryNotice()
    {
        await using var host = new ApiHost();
        host.Dialogue.Think = (turn, _) =>
        {
            turn.Trace.Intent = "book";
            turn.Trace.Outcome = "drafted";
            turn.Trace.Item = new TracedItem("value-home-cleaning-01", "家居保洁");
            turn.Trace.Candidates.Add(new TracedCandidate("value-home-cleaning-01", "家居保洁", 0.93));
            turn.Trace.Retrieved.Add(new TracedSource("venues/餐馆.csv:2", 0.5));
            turn.Trace.Cited.Add(new TracedCitation("venues/餐馆.csv", "lc-rest-001"));
            turn.Trace.Calls.Add(new TracedCall("draft_order", new Dictionary<string, object?> { ["item"] = "家居保洁", ["quantity"] = 2 }, "drafted"));
            turn.Trace.Model = new TracedModel("local", "butler-local-1");
            turn.Trace.Guards.Add("confirmation-required");
            return Task.FromResult(new ButlerReply("请确认"));
        };
        var said = await host.SayAndHearAsync("demo-025", "约保洁", Stop);
        var order = await host.OrderAsync("demo-025", OrderKind.Book, Stop, conversationId: said.ConversationId);
        await host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{order}/accept", null, Stop);
        var talk = await host.TalkAsync(said.ConversationId, Stop);
        var (reply, notice) = (talk.Single(m => m.From == Author.Butler), talk.Single(m => m.From == Author.System));

        var why = await host.GetAsync("manager-a", $"/messages/{reply.Id}/why", Stop);

        Assert.Equal(reply.Id, (string)why["message"]!);
        Recorded.Same("why", why);
        Assert.Equal(why.ToJsonString(), (await host.GetAsync("manager-a", $"/messages/{said.MessageId}/why", Stop)).ToJsonString());
        Recorded.Same("why-notice", await host.GetAsync("manager-a", $"/messages/{notice.Id}/why", Stop));
    }
}
