using System.Text.Json.Nodes;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Answers;
using Butler.Bot.Knowledge.CommandLine;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Language.Text;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Knowledge.Answers;

/// <summary>What the butler did not know, a manager answered and somebody approved, is told from then on.</summary>
public sealed class AnswersTests : IAsyncLifetime
{
    private const string Question = "蓝鲸海洋馆的电话是多少";
    private const string Answer = "蓝鲸海洋馆还在筹建,开馆后电话会公示。";

    private readonly string _folder = Directory.CreateTempSubdirectory("butler-answers-").FullName;
    private ButlerHost _host = null!;
    private int _deliveries;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Database => $"Data Source={Path.Combine(_folder, "butler.db")}";

    public ValueTask InitializeAsync()
    {
        _host = new ButlerHost(new Dictionary<string, string?> { ["ConnectionStrings:Butler"] = Database });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task ManagersAnswer_OnceApproved_IsToldWithItsSourceAndDate()
    {
        await AnswerByHandAsync("demo-005");
        await _host.Get<Transactions>().RunAsync((db, stop) => AnswerDesk.ProposeAsync(db, _host.Get<CommunityTime>().Now, stop), Stop);
        var proposal = Assert.Single((await CallAsync("senior", HttpMethod.Get, "/knowledge/entries?state=proposed")).AsArray())!;
        Assert.Equal((Question, Answer, "manager-a"), ((string)proposal["question"]!, (string)proposal["answer"]!, (string)proposal["proposed_by"]!));
        Assert.DoesNotContain("筹建", await SayAsync("demo-006", Question), StringComparison.Ordinal);

        await CallAsync("senior", HttpMethod.Post, $"/knowledge/entries/{proposal["id"]}/approve");

        var told = await SayAsync("demo-007", "请问蓝鲸海洋馆的电话多少呀");
        Assert.Contains("还在筹建", told, StringComparison.Ordinal);
        Assert.Contains("客户经理", told, StringComparison.Ordinal);
        Assert.Contains("2026年11月24日", told, StringComparison.Ordinal);
        Assert.DoesNotContain("筹建", await SayAsync("demo-008", "蓝鲸海洋馆的地址在哪"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Propose_Twice_MakesOneProposal()
    {
        await AnswerByHandAsync("demo-005");
        for (var i = 0; i < 2; i++)
            await _host.Get<Transactions>().RunAsync((db, stop) => AnswerDesk.ProposeAsync(db, _host.Get<CommunityTime>().Now, stop), Stop);

        Assert.Single((await CallAsync("desk", HttpMethod.Get, "/knowledge/entries")).AsArray());
    }

    [Fact]
    public async Task Unanswered_IsListedByFrequencyWithinOnesCare()
    {
        await SayAsync("demo-005", Question);
        await SayAsync("demo-090", "请问蓝鲸海洋馆的电话是多少?");
        await SayAsync("demo-006", "飞鸟国际酒店多少钱一晚");

        var all = (await CallAsync("senior", HttpMethod.Get, "/knowledge/unanswered")).AsArray();
        var own = (await CallAsync("manager-a", HttpMethod.Get, "/knowledge/unanswered")).AsArray();

        Assert.Equal(2, (int)all[0]!["count"]!);
        Assert.Equal(2, all.Count);
        Assert.All(own, q => Assert.Equal(1, (int)q!["count"]!));
    }

    [Fact]
    public async Task Approve_ByAManager_IsForbidden()
    {
        var entry = await ProposeAsync("manager-a", "泳池几点清洗", "每天22:00到23:00。");

        var (status, _) = await _host.CallAsync(HttpMethod.Post, $"/api/v1/knowledge/entries/{entry}/approve", null, await _host.SignInAsync("manager-a", Stop), Stop);

        Assert.Equal(403, status);
        Assert.Null(Told("泳池几点清洗"));
    }

    [Fact]
    public async Task Proposal_OfAnother_IsSeenByNoOtherManager()
    {
        await ProposeAsync("manager-a", "泳池几点清洗", "每天22:00到23:00。");

        Assert.Empty((await CallAsync("manager-b", HttpMethod.Get, "/knowledge/entries")).AsArray());
    }

    [Fact]
    public async Task Withdraw_TakesItBackOnEveryReplica()
    {
        var entry = await ProposeAsync("senior", "泳池几点清洗", "每天22:00到23:00。");
        await CallAsync("desk", HttpMethod.Post, $"/knowledge/entries/{entry}/approve");
        await using var other = new ButlerHost(new Dictionary<string, string?> { ["ConnectionStrings:Butler"] = Database });
        await EngineHost.UntilAsync(() => Task.FromResult(Told("泳池几点清洗", other) is not null), "the other replica", Stop);

        await CallAsync("desk", HttpMethod.Post, $"/knowledge/entries/{entry}/withdraw");

        Assert.Null(Told("泳池几点清洗"));
        await EngineHost.UntilAsync(() => Task.FromResult(Told("泳池几点清洗", other) is null), "the other replica", Stop);
    }

    [Fact]
    public async Task ValidUntil_Over_IsNotToldAnyMore()
    {
        var entry = await ProposeAsync("senior", "泳池几点清洗", "每天22:00到23:00。", "2026-11-25");
        await CallAsync("desk", HttpMethod.Post, $"/knowledge/entries/{entry}/approve");
        Assert.Contains("有效至2026年11月25日", Told("泳池几点清洗"), StringComparison.Ordinal);

        _host.Get<BusinessClock>().SetTo(ButlerHost.Morning.AddDays(2));
        await _host.Get<AnswerShelf>().RefreshAsync(Stop);

        Assert.Null(Told("泳池几点清洗"));
    }

    [Fact]
    public async Task Export_WritesAGuideThatTakesItsPlace()
    {
        var entry = await ProposeAsync("senior", "泳池几点清洗", "每天22:00到23:00。\n## 不是标题");
        await CallAsync("desk", HttpMethod.Post, $"/knowledge/entries/{entry}/approve");
        var guides = Path.Combine(_folder, "exported", "guides");
        await using var output = new StringWriter();

        var exitCode = await Commands.RunAsync(["knowledge", "export", "--to", guides, "--database", Database], [KnowledgeCommand.Create()], output, output);

        Assert.True(exitCode == 0, output.ToString());
        var knowledge = new KnowledgeFolder(Path.Combine(_folder, "exported"), Microsoft.Extensions.Logging.Abstractions.NullLogger<KnowledgeFolder>.Instance);
        Assert.Empty(knowledge.Faults);
        Assert.Equal("泳池几点清洗", Assert.Single(Assert.Single(knowledge.Current.Guides.Handbook.Topics).Sections).Heading);
    }

    private string? Told(string question, ButlerHost? host = null)
        => (host ?? _host).Get<KnowledgeFolder>().Current.Guides.Answers.Approved(question, TalkLanguage.Chinese)?.Text;

    private async Task<string> ProposeAsync(string user, string question, string answer, string? until = null)
        => (string)(await CallAsync(user, HttpMethod.Post, "/knowledge/entries", new { question, answer, valid_until = until }))["id"]!;

    // The resident asks, is not answered, and their manager takes the talk over and answers.
    private async Task AnswerByHandAsync(string household)
    {
        var talk = Butler.Skills.Storage.Ids.New();
        await SayAsync(household, Question, talk);
        var handoff = await _host.Get<Transactions>().RunAsync(async (db, stop) =>
        {
            var conversation = await db.Conversations.SingleAsync(c => c.ChannelId == talk, stop);
            var home = await db.Households.SingleAsync(h => h.Id == household, stop);
            return (await HandoffDesk.RequestAsync(db, conversation, home, HandoffReason.Asked, Question, _host.Get<CommunityTime>().Now, stop)).Id;
        }, Stop);
        await CallAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/take");
        await CallAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/messages", new { text = Answer });
        await CallAsync("manager-a", HttpMethod.Post, $"/handoffs/{handoff}/return");
    }

    private async Task<JsonNode> CallAsync(string user, HttpMethod method, string path, object? body = null)
    {
        var (status, answer) = await _host.CallAsync(method, $"/api/v1{path}", body, await _host.SignInAsync(user, Stop), Stop);
        Assert.True(status == 200, $"{path} gave {status}: {answer}");
        return answer!;
    }

    private async Task<string> SayAsync(string household, string text, string? talk = null)
    {
        var key = new ConversationKey("directline", "", talk ?? Butler.Skills.Storage.Ids.New());
        _ = _host.Services;
        var receipt = await _host.Get<Inbox>().ReceiveAsync(new IncomingMessage(key, household, $"d{++_deliveries}", text, household, $"{household}-1"), Stop);
        string? reply = null;
        await EngineHost.UntilAsync(async () =>
        {
            await using var db = _host.Open();
            var said = await db.Messages.AsNoTracking().SingleAsync(m => m.Id == receipt.MessageId, Stop);
            reply = (await db.Messages.AsNoTracking().Where(m => m.ConversationId == receipt.ConversationId && m.Seq > said.Seq).ToListAsync(Stop)).FirstOrDefault(m => m.InReplyTo.Contains(said.Id))?.Text;
            return reply is not null;
        }, "the answer", Stop);
        return reply!;
    }
}
