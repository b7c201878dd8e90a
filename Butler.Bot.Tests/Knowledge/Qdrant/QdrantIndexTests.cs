using Butler.Bot.Knowledge.Indexing;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;
using Grpc.Core;
using Qdrant.Client.Grpc;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

public sealed class QdrantIndexTests : IAsyncLifetime
{
    private QdrantServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await QdrantServer.StartAsync(Stop);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Search_TwentyFiveHundredVenues_RanksAsTheMemoryDoes()
    {
        var venues = SyntheticVenues.Make(2500);
        using var host = new QdrantHost(_server.Address);
        var (knowledge, _) = await host.IndexAsync(venues, Stop);

        await AssertSameRankingAsync(venues, knowledge.Index, SyntheticVenues.Questions(venues, 60));
        Assert.Equal(60, _server.Received.Count(r => r.Method == "Points/Query"));
    }

    /// <summary>The same against a server of one's own, when there is one.</summary>
    [Fact]
    public async Task Search_RealQdrant_RanksAsTheMemoryDoes()
    {
        var endpoint = Environment.GetEnvironmentVariable("Qdrant__Endpoint");
        Assert.SkipWhen(string.IsNullOrWhiteSpace(endpoint), "Qdrant__Endpoint is not set: the contract was tried against the test server only.");
        var venues = SyntheticVenues.Make(2500);
        using var host = new QdrantHost(new Uri(endpoint!), "butler-test", Environment.GetEnvironmentVariable("Qdrant__ApiKey"));
        var (knowledge, _) = await host.IndexAsync(venues, Stop);

        await AssertSameRankingAsync(venues, knowledge.Index, SyntheticVenues.Questions(venues, 60));
    }

    [Fact]
    public async Task Search_Category_LeavesOthersOut()
    {
        var venues = SyntheticVenues.Make(300);
        using var host = new QdrantHost(_server.Address);
        var (knowledge, _) = await host.IndexAsync(venues, Stop);

        var hits = await knowledge.Index.SearchAsync(new IndexQuery("锦澜路", 20, "银行"), Stop);

        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal("银行", knowledge.Catalog.ById(h.Id)!.Category));
    }

    [Fact]
    public async Task Sync_FirstTime_BuildsACollectionAndThenPointsTheAliasAtIt()
    {
        using var host = new QdrantHost(_server.Address);

        var (_, report) = await host.IndexAsync(SyntheticVenues.Make(300), Stop);

        Assert.True(report.Switched);
        Assert.Equal(report.Collection, _server.Aliases[host.Messages.Alias]);
        Assert.Equal(["ListAliases", "List", "Create", "CreateFieldIndex", "CreateFieldIndex", "Upsert", "Upsert", "Count", "UpdateAliases", "ListAliases", "List"],
            _server.Received.Select(r => r.Method.Split('/')[1]));
    }

    [Fact]
    public async Task Sync_FewChanges_SendsOnlyThose()
    {
        var venues = SyntheticVenues.Make(300);
        using var host = new QdrantHost(_server.Address);
        await host.IndexAsync(venues, Stop);
        _server.Received.Clear();
        List<Venue> changed = [.. venues.Skip(2), SyntheticVenues.One(9001, new Random(7))];

        var (_, report) = await host.IndexAsync(changed, Stop);

        Assert.Equal((1, 2, false), (report.Written, report.Removed, report.Switched));
        Assert.Equal(1, _server.Received.Where(r => r.Method == "Points/Upsert").Sum(r => ((UpsertPoints)r.Message).Points.Count));
        Assert.Equal(changed.Select(v => v.Id).Order(StringComparer.Ordinal), _server.PointsOf(report.Collection).Values.Select(p => p.Payload["venue"].StringValue).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sync_NothingChanged_WritesNothing()
    {
        var venues = SyntheticVenues.Make(100);
        using var host = new QdrantHost(_server.Address);
        await host.IndexAsync(venues, Stop);
        using var other = new QdrantHost(_server.Address);
        _server.Received.Clear();

        var (_, report) = await other.IndexAsync(venues, Stop);

        Assert.Equal((0, 0, false), (report.Written, report.Removed, report.Switched));
        Assert.DoesNotContain(_server.Received, r => r.Method is "Points/Upsert" or "Points/Delete" or "Collections/Create");
    }

    [Fact]
    public async Task Sync_MostChanged_SwitchesToANewCollectionInOneCallAndRemovesTheOld()
    {
        using var host = new QdrantHost(_server.Address);
        var (_, first) = await host.IndexAsync(SyntheticVenues.Make(300), Stop);
        _server.Received.Clear();

        var (_, second) = await host.IndexAsync(SyntheticVenues.Make(300, seed: 5), Stop);

        Assert.True(second.Switched);
        Assert.NotEqual(first.Collection, second.Collection);
        var change = Assert.Single(_server.Received, r => r.Method == "Collections/UpdateAliases");
        Assert.Equal(2, ((ChangeAliases)change.Message).Actions.Count);
        Assert.Equal([second.Collection], _server.Collections);
    }

    [Theory]
    [InlineData("Points/Upsert")]
    [InlineData("Points/Count")]
    [InlineData("Collections/UpdateAliases")]
    public async Task Sync_CutOffHalfWay_LeavesTheOldInForceAndIsMendedByTheNext(string cut)
    {
        var before = SyntheticVenues.Make(300);
        using var host = new QdrantHost(_server.Address);
        var (_, first) = await host.IndexAsync(before, Stop);
        var after = SyntheticVenues.Make(300, seed: 5);
        _server.Before = method =>
        {
            if (method == cut)
                throw new RpcException(new Status(StatusCode.Internal, "killed"));
        };

        await Assert.ThrowsAsync<RpcException>(() => host.IndexAsync(after, Stop));

        Assert.Equal(first.Collection, _server.Aliases[host.Messages.Alias]);
        Assert.Equal(300, _server.PointsOf(first.Collection).Count);
        _server.Before = null;
        using var restarted = new QdrantHost(_server.Address);
        var (knowledge, report) = await restarted.IndexAsync(after, Stop);
        Assert.Equal([report.Collection], _server.Collections);
        await AssertSameRankingAsync(after, knowledge.Index, SyntheticVenues.Questions(after, 10));
    }

    [Fact]
    public async Task Communities_ShareAServer_AndFindOnlyTheirOwn()
    {
        var (ours, theirs) = (SyntheticVenues.Make(120), SyntheticVenues.Make(120, seed: 5));
        using var one = new QdrantHost(_server.Address, "lan");
        using var other = new QdrantHost(_server.Address, "lan_east");
        var (knowledge, _) = await one.IndexAsync(ours, Stop);
        await other.IndexAsync(theirs, Stop);
        await one.IndexAsync(SyntheticVenues.Make(120, seed: 6), Stop);

        Assert.Equal(2, _server.Aliases.Count);
        Assert.Equal(2, _server.Collections.Count);
        Assert.NotNull(knowledge);
    }

    [Fact]
    public async Task Search_ServerAway_IsAnsweredFromMemoryAndSaid()
    {
        var venues = SyntheticVenues.Make(100);
        using var host = new QdrantHost(_server.Address);
        var (knowledge, _) = await host.IndexAsync(venues, Stop);
        _server.IsDown = true;

        var hits = await knowledge.Index.SearchAsync(new IndexQuery(venues[3].Name, 3), Stop);

        Assert.Equal(venues[3].Id, hits[0].Id);
        Assert.Equal("Unavailable", host.State.Away);
    }

    [Fact]
    public async Task Search_VersionThatIsNotThereYet_IsAnsweredFromMemory()
    {
        var venues = SyntheticVenues.Make(100);
        using var host = new QdrantHost(_server.Address);
        await host.IndexAsync(venues, Stop);
        var newer = new QdrantHost(_server.Address);
        List<Venue> more = [.. venues, SyntheticVenues.One(777, new Random(9))];
        var (knowledge, _) = await newer.IndexAsync(more, Stop);
        newer.State.Holds("an older one");
        _server.Received.Clear();

        var hits = await knowledge.Index.SearchAsync(new IndexQuery(more[^1].Name, 3), Stop);

        Assert.Equal("s777", hits[0].Id);
        Assert.Empty(_server.Received);
        newer.Dispose();
    }

    [Fact]
    public async Task ApiKey_IsSentWithEveryCall()
    {
        await using var locked = await QdrantServer.StartAsync(Stop, "a key");
        using var stranger = new QdrantHost(locked.Address);
        Assert.Equal(StatusCode.Unauthenticated, (await Assert.ThrowsAsync<RpcException>(() => stranger.IndexAsync(SyntheticVenues.Make(5), Stop))).StatusCode);
        using var host = new QdrantHost(locked.Address, apiKey: "a key");

        var (_, report) = await host.IndexAsync(SyntheticVenues.Make(5), Stop);

        Assert.Equal(5, report.Written);
    }

    [Fact]
    public async Task Call_UnavailableForAMoment_IsTriedAgain()
    {
        var failures = 2;
        _server.Before = _ =>
        {
            if (failures-- > 0)
                throw new RpcException(new Status(StatusCode.Unavailable, "starting"));
        };
        using var host = new QdrantHost(_server.Address);

        var (_, report) = await host.IndexAsync(SyntheticVenues.Make(5), Stop);

        Assert.Equal(5, report.Written);
    }

    /// <summary>The same ids in the same order; where scores are equal to the fourth digit the order is nobody's.</summary>
    private static async Task AssertSameRankingAsync(List<Venue> venues, IVenueIndex remote, IEnumerable<string> questions)
    {
        const int Top = 5;
        var memory = new MemoryVenueIndex(new VenueCatalog(venues));
        foreach (var question in questions)
        {
            var expected = await memory.SearchAsync(new IndexQuery(question, Top * 4), Stop);
            var actual = await remote.SearchAsync(new IndexQuery(question, Top), Stop);
            Assert.Equal(Math.Min(Top, expected.Count), actual.Count);
            for (var i = 0; i < actual.Count; i++)
            {
                Assert.Equal(expected[i].Score, actual[i].Score, 1e-3 * Math.Max(1, expected[i].Score));
                Assert.Contains(expected, e => e.Id == actual[i].Id && Math.Abs(e.Score - expected[i].Score) < 1e-3 * Math.Max(1, expected[i].Score));
            }
        }
    }
}
