using System.Text.Json.Nodes;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Menu;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Api;

public sealed class OrderStepTests : IClassFixture<ApiHost>
{
    private static readonly Dictionary<string, object?> Bodies = new()
    {
        ["accept"] = null,
        ["dispatch"] = new { to = "工程维修" },
        ["arrive"] = null,
        ["complete"] = new { remarks = "已修好" },
        ["feedback"] = new { text = "已查明原因" },
        ["visit"] = new { reached = true, satisfied = true, remarks = "满意" },
        ["approve"] = null,
        ["refuse"] = new { reason = "不合规定" },
        ["cancel"] = new { reason = "住户不在家" },
        ["pause"] = new { reason = "waiting_for_parts" },
        ["resume"] = null,
    };

    private readonly ApiHost _host;

    public OrderStepTests(ApiHost host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Every step from every state: what may be done leads where it should, all else is refused and changes nothing.</summary>
    [Theory]
    [InlineData("draft", "", "cancel>cancelled")]
    [InlineData("confirmed", "", "accept>accepted cancel>cancelled feedback>confirmed")]
    [InlineData("accepted", "accept", "dispatch>dispatched arrive>arrived complete>completed cancel>cancelled feedback>accepted pause>accepted")]
    [InlineData("dispatched", "accept dispatch", "dispatch>dispatched arrive>arrived complete>completed cancel>cancelled feedback>dispatched pause>dispatched")]
    [InlineData("arrived", "accept dispatch arrive", "complete>completed feedback>arrived pause>arrived")]
    [InlineData("completed", "accept complete", "visit>revisited feedback>completed pause>completed")]
    [InlineData("revisited", "accept complete visit", "visit>revisited feedback>revisited")]
    [InlineData("accepted", "accept pause", "dispatch>dispatched arrive>arrived complete>completed cancel>cancelled feedback>accepted pause>accepted resume>accepted")]
    [InlineData("arrived", "accept pause arrive", "complete>completed feedback>arrived pause>arrived")]
    [InlineData("cancelled", "cancel", "")]
    [InlineData("confirmed+approval", "", "approve>confirmed refuse>cancelled cancel>cancelled feedback>confirmed")]
    [InlineData("confirmed+approved", "approve", "accept>accepted cancel>cancelled feedback>confirmed")]
    public async Task Step_FromAState_IsTakenOrRefusedWithWhatIsPossible(string state, string way, string possible)
    {
        var allowed = possible.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('>')).ToDictionary(p => p[0], p => p[1]);
        foreach (var step in Bodies.Keys)
        {
            var id = await _host.OrderAsync("demo-001", OrderKind.Book, Stop, needsApproval: state.Contains('+'), confirm: state != "draft");
            foreach (var before in way.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Assert.Equal(200, (await StepAsync(id, before)).Status);
            var found = await _host.GetAsync("manager-a", $"/orders/{id}", Stop);
            Assert.Equal(state.Split('+')[0], (string)found["status"]!);

            var (status, answer) = await StepAsync(id, step);

            if (allowed.TryGetValue(step, out var next))
            {
                Assert.True(status == 200, $"{step} from {state} gave {status}");
                Assert.Equal(next, (string)answer!["status"]!);
                Assert.Equal((await _host.GetAsync("manager-a", $"/orders/{id}", Stop)).ToJsonString(), answer.ToJsonString());
                continue;
            }

            Assert.True(status == 409, $"{step} from {state} gave {status}");
            Assert.Equal(state.Split('+')[0], (string)answer!["state"]!);
            Assert.Equal(allowed.Keys.Order(StringComparer.Ordinal), answer["possible"]!.AsArray().Select(p => (string)p!).Order(StringComparer.Ordinal));
            Assert.Equal(found.ToJsonString(), (await _host.GetAsync("manager-a", $"/orders/{id}", Stop)).ToJsonString());
        }
    }

    [Fact]
    public async Task Steps_OfARepair_StopTheirClocks()
    {
        var id = await _host.OrderAsync("demo-002", OrderKind.Repair, Stop);

        var (_, accepted) = await StepAsync(id, "accept");
        Assert.Equal(["respond"], Stopped(accepted));
        Assert.Equal("manager-a", (string)accepted!["clocks"]!.AsArray().Single(c => (string)c!["kind"]! == "respond")!["by"]!);
        var (_, arrived) = await StepAsync(id, "arrive");
        Assert.Equal(["door", "respond"], Stopped(arrived));
        Assert.Contains(arrived!["clocks"]!.AsArray(), c => (string)c!["kind"]! == "resolve" && (string)c["owner"]! == "manager-a" && c["stopped"] is null);
    }

    [Fact]
    public async Task Accept_OfAComplaint_LeavesThePromiseOfFeedbackRunning()
    {
        var id = await _host.OrderAsync("demo-002", OrderKind.Complaint, Stop);

        var (_, accepted) = await StepAsync(id, "accept");
        var (_, told) = await StepAsync(id, "feedback");

        Assert.Equal(["respond"], Stopped(accepted));
        Assert.Equal(["feedback", "respond"], Stopped(told));
    }

    [Fact]
    public async Task Complete_WithoutRemarks_IsNoFeedbackOnAComplaint()
    {
        var id = await _host.OrderAsync("demo-002", OrderKind.Complaint, Stop);
        await StepAsync(id, "accept");

        var (_, done) = await _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{id}/complete", null, Stop);

        Assert.Equal("completed", (string)done!["status"]!);
        Assert.Equal(["respond"], Stopped(done));
    }

    [Fact]
    public async Task Visit_NotSatisfied_ReopensTheOrderAndThePromisesRunAnew()
    {
        var id = await _host.OrderAsync("demo-003", OrderKind.Complaint, Stop);
        await StepAsync(id, "accept");
        await StepAsync(id, "complete");

        var (_, away) = await VisitAsync(id, new { reached = false, satisfied = false, remarks = "无人接听" });
        var (_, unhappy) = await VisitAsync(id, new { reached = true, satisfied = false, remarks = "仍有异味" });

        Assert.Equal("completed", (string)away!["status"]!);
        Assert.Null(away["visits"]![0]!["satisfied"]);
        Assert.Equal("reopened", (string)unhappy!["status"]!);
        Assert.Equal(2, unhappy["clocks"]!.AsArray().Count(c => c!["stopped"] is null));
        Assert.Equal("accepted", (string)(await StepAsync(id, "accept")).Body!["status"]!);
    }

    [Fact]
    public async Task Cancel_OfAnOrder_StopsAllItsClocks()
    {
        var id = await _host.OrderAsync("demo-003", OrderKind.Repair, Stop);

        var (_, cancelled) = await StepAsync(id, "cancel");

        Assert.Equal(["door", "resolve", "respond"], Stopped(cancelled));
        Assert.All(cancelled!["clocks"]!.AsArray(), c => Assert.Equal("cancelled", (string)c!["ended"]!));
    }

    [Theory]
    [InlineData("帮我约家居保洁", "「家居保洁」", "受理", "客户经理周雅", "工程维修", "到达", "完成")]
    [InlineData("Please book a cleaning", "Home cleaning", "accepted", "周雅", "工程维修", "arrived", "completed")]
    public async Task Steps_ByStaff_AreToldToTheResidentInTheirLanguage(string words, string title, string accepted, string who, string to, string arrived, string completed)
    {
        var talk = await _host.SayAndHearAsync("demo-004", words, Stop);
        var id = await _host.OrderAsync("demo-004", OrderKind.Book, Stop, conversationId: talk.ConversationId);
        foreach (var step in new[] { "accept", "dispatch", "arrive", "complete" })
            await StepAsync(id, step);

        await EngineHost.UntilAsync(
            async () => (await _host.TalkAsync(talk.ConversationId, Stop)).Count(m => m is { From: Author.System, Delivery: DeliveryState.Sent }) == 4, "four notices sent", Stop);
        var notices = (await _host.TalkAsync(talk.ConversationId, Stop)).Where(m => m.From == Author.System).Select(m => m.Text).ToList();
        Assert.All(notices, n => Assert.Contains(title, n));
        Assert.Contains(accepted, notices[0]);
        Assert.Contains(who, notices[0]);
        Assert.Contains(to, notices[1]);
        Assert.Contains(arrived, notices[2]);
        Assert.Contains(completed, notices[3]);
    }

    [Fact]
    public async Task Accept_BySeveralAtOnce_IsOnePersons()
    {
        var id = await _host.OrderAsync("demo-005", OrderKind.Book, Stop);
        string[] people = ["manager-a", "deputy-a", "desk", "senior"];

        var answers = await Task.WhenAll(people.Select(p => _host.AsAsync(p, HttpMethod.Post, $"/orders/{id}/accept", null, Stop)));

        Assert.Single(answers, a => a.Status == 200);
        Assert.Equal(3, answers.Count(a => a.Status == 409));
        await using var db = _host.Open();
        Assert.Single((await db.Orders.SingleAsync(o => o.Id == id, Stop)).History, e => e.What == "accepted");
    }

    private static IEnumerable<string> Stopped(JsonNode? order) =>
        order!["clocks"]!.AsArray().Where(c => c!["stopped"] is not null).Select(c => (string)c!["kind"]!).Order(StringComparer.Ordinal);

    private Task<(int Status, JsonNode? Body)> StepAsync(string id, string step) =>
        _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{id}/{step}", Bodies[step], Stop);

    private Task<(int Status, JsonNode? Body)> VisitAsync(string id, object visit) =>
        _host.AsAsync("manager-a", HttpMethod.Post, $"/orders/{id}/visit", visit, Stop);
}
