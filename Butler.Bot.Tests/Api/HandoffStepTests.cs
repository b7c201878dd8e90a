using System.Text.Json.Nodes;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;

namespace Butler.Bot.Tests.Api;

public sealed class HandoffStepTests : IClassFixture<ApiHost>
{
    private readonly ApiHost _host;

    public HandoffStepTests(ApiHost host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Take_ThenWrite_AnswersTheResidentAndTheButlerIsSilent()
    {
        var (handoff, talk) = await _host.HandoffAsync("demo-010", Stop);
        var offered = (await _host.GetAsync("manager-a", "/handoffs?state=offered", Stop)).AsArray().Single(h => (string)h!["id"]! == handoff)!;

        var (took, taken) = await PostAsync("manager-a", handoff, "take");
        var thoughts = _host.Dialogue.Thoughts;
        var waiting = await _host.SayAsync("demo-010", "在吗", Stop, await TalkNameAsync(talk));
        var (wrote, written) = await PostAsync("manager-a", handoff, "messages", new { text = "您好,我是周雅" });

        Assert.Equal(("manager-a", 200), ((string)offered["owner"]!, took));
        Assert.Equal(("human", "manager-a"), ((string)taken!["state"]!, (string)taken["owner"]!));
        Assert.True((long)taken["epoch"]! > (long)offered["epoch"]!);
        Assert.Equal(200, wrote);
        Assert.Equal("manager", (string)written!["from"]!);
        Assert.Equal(waiting.MessageId, (string)written["in_reply_to"]!.AsArray().Single()!);
        await EngineHost.UntilAsync(async () => (await _host.FindAsync((string)written["id"]!, Stop)).Delivery == DeliveryState.Sent, "the manager's words on their way", Stop);
        Assert.Equal(thoughts, _host.Dialogue.Thoughts);
    }

    [Fact]
    public async Task Return_WithSomethingUnanswered_LetsTheButlerAnswerIt()
    {
        var (handoff, talk) = await _host.HandoffAsync("demo-011", Stop);
        await PostAsync("manager-a", handoff, "take");
        var waiting = await _host.SayAsync("demo-011", "顺便问一下泳池几点开", Stop, await TalkNameAsync(talk));

        var (status, returned) = await PostAsync("manager-a", handoff, "return");

        Assert.Equal((200, "returned"), (status, (string)returned!["state"]!));
        await EngineHost.UntilAsync(async () => (await _host.FindAsync(waiting.MessageId, Stop)).AnsweredBy is not null, "the butler's answer", Stop);
        Assert.Equal(Author.Butler, (await _host.TalkAsync(talk, Stop))[^1].From);
    }

    [Fact]
    public async Task Write_ByAnybodyButTheOwner_IsRefusedWithTheOwnersName()
    {
        var (handoff, talk) = await _host.HandoffAsync("demo-012", Stop);
        var (early, untaken) = await PostAsync("manager-a", handoff, "messages", new { text = "您好" });
        await PostAsync("desk", handoff, "take");
        var before = (await _host.TalkAsync(talk, Stop)).Count;

        var (again, other) = await PostAsync("manager-a", handoff, "take");
        var (wrote, notOwner) = await PostAsync("manager-a", handoff, "messages", new { text = "您好" });
        var (gave, _) = await PostAsync("manager-a", handoff, "return");
        var (moved, _) = await PostAsync("manager-a", handoff, "transfer", new { to = "deputy-a" });
        var (closed, _) = await PostAsync("manager-a", handoff, "resolve", new { reason = "好了" });

        Assert.Equal((409, 409, 409, 409, 409, 409), (early, again, wrote, gave, moved, closed));
        Assert.Equal("offered", (string)untaken!["state"]!);
        Assert.Equal(["take", "resolve"], untaken["possible"]!.AsArray().Select(p => (string)p!));
        Assert.Contains("desk", (string)notOwner!["detail"]!);
        Assert.Equal("human", (string)other!["state"]!);
        Assert.Equal(before, (await _host.TalkAsync(talk, Stop)).Count);
    }

    [Fact]
    public async Task Transfer_ToSomebodyWhoServesTheHousehold_MakesThemTheOwner()
    {
        var (handoff, _) = await _host.HandoffAsync("demo-013", Stop);
        await PostAsync("manager-a", handoff, "take");

        var (stranger, problem) = await PostAsync("manager-a", handoff, "transfer", new { to = "manager-b" });
        var (nobody, _) = await PostAsync("manager-a", handoff, "transfer", new { to = "nobody" });
        var (status, moved) = await PostAsync("manager-a", handoff, "transfer", new { to = "senior" });
        var (old, _) = await PostAsync("manager-a", handoff, "messages", new { text = "您好" });
        var (wrote, _) = await PostAsync("senior", handoff, "messages", new { text = "您好,我是沈青" });

        Assert.Equal((400, 400), (stranger, nobody));
        Assert.Equal("is one of deputy-a, desk, manager-a, senior", (string)problem!["errors"]!["to"]!.AsArray().Single()!);
        Assert.Equal((200, "human", "senior"), (status, (string)moved!["state"]!, (string)moved["owner"]!));
        Assert.Equal((409, 200), (old, wrote));
    }

    [Fact]
    public async Task Resolve_OfOneThatNobodyTook_ClosesItForGood()
    {
        var (handoff, _) = await _host.HandoffAsync("demo-014", Stop);

        var (status, resolved) = await PostAsync("deputy-a", handoff, "resolve", new { reason = "已电话处理" });
        var (again, problem) = await PostAsync("deputy-a", handoff, "take");

        Assert.Equal((200, "resolved"), (status, (string)resolved!["state"]!));
        Assert.Equal(409, again);
        Assert.Empty(problem!["possible"]!.AsArray());
        Assert.DoesNotContain((await _host.GetAsync("manager-a", "/clocks", Stop)).AsArray(), c => (string?)c!["handoff"] == handoff);
    }

    [Fact]
    public async Task Take_BySeveralAtOnce_IsOnePersons()
    {
        var (handoff, talk) = await _host.HandoffAsync("demo-015", Stop);
        string[] people = ["manager-a", "deputy-a", "desk", "senior"];

        var answers = await Task.WhenAll(people.Select(p => PostAsync(p, handoff, "take")));

        Assert.Single(answers, a => a.Status == 200);
        Assert.Equal(3, answers.Count(a => a.Status == 409));
        Assert.Single(await _host.TalkAsync(talk, Stop), m => m.From == Author.System);
    }

    private async Task<string> TalkNameAsync(string conversationId)
    {
        await using var db = _host.Open();
        return (await db.Conversations.FindAsync([conversationId], Stop))!.ChannelId;
    }

    private Task<(int Status, JsonNode? Body)> PostAsync(string user, string handoff, string step, object? body = null) =>
        _host.AsAsync(user, HttpMethod.Post, $"/handoffs/{handoff}/{step}", body, Stop);
}
