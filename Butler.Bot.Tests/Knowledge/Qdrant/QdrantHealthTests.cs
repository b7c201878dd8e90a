using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Indexing.Remote;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>The whole host with Qdrant configured.</summary>
public sealed class QdrantHealthTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Host_QdrantGoesAndComesBack_IsSaidAndMendedAndAnswersAllTheWhile()
    {
        await using var server = await QdrantServer.StartAsync(Stop);
        await using var host = new ButlerHost(new Dictionary<string, string?> { ["Qdrant:Endpoint"] = server.Address.ToString() });
        await EngineHost.UntilAsync(() => Task.FromResult(host.Get<QdrantState>().Synced is not null), "Qdrant to be filled", Stop);
        var venues = host.Get<KnowledgeFolder>().Current.Venues;
        Assert.Equal(venues.Catalog.All.Count, server.PointsOf(Assert.Single(server.Collections)).Count);

        server.IsDown = true;
        var hits = await venues.Index.SearchAsync(new IndexQuery(venues.Catalog.All[0].Name, 3), Stop);

        Assert.Contains(hits, h => h.Id == venues.Catalog.All[0].Id);
        Assert.Equal((200, "degraded"), await HealthAsync(host));
        server.IsDown = false;
        await EngineHost.UntilAsync(async () => await HealthAsync(host) == (200, "healthy"), "Qdrant to be back", Stop);
    }

    private static async Task<(int Status, string? Qdrant)> HealthAsync(ButlerHost host)
    {
        var (status, body) = await host.CallAsync(HttpMethod.Get, "/health/ready", null, null, Stop);
        return (status, (string?)body!["checks"]!["qdrant"]!["status"]);
    }
}
