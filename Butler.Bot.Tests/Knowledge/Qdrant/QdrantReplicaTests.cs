using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Indexing.Remote;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues.Answers;
using Qdrant.Client.Grpc;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>Two replicas on one folder, one database, one Redis and one Qdrant: one does the work and both follow.</summary>
public sealed class QdrantReplicaTests : IDisposable
{
    private const int Rows = 120;
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-replicas-").FullName;

    public QdrantReplicaTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "knowledge", "venues"));
        Write(Rows, "0600-5550000");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task TwoReplicas_StartAndAChange_AreWrittenOnceAndFollowedByBoth()
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        await using var qdrant = await QdrantServer.StartAsync(Stop);
        await using var first = Host(redis, qdrant);
        await using var second = Host(redis, qdrant);
        await Task.WhenAll(SyncedAsync(first, "0600-5550000"), SyncedAsync(second, "0600-5550000"));

        Assert.Equal(2, Callers(qdrant, "Collections/ListAliases"));
        Assert.Single(qdrant.Received, r => r.Method == "Collections/Create");
        Assert.Equal(Rows, Written(qdrant));
        Assert.Equal(1, Callers(qdrant, "Points/Upsert"));

        qdrant.Received.Clear();
        Write(Rows + 1, "0600-5559999");
        await Task.WhenAll(SyncedAsync(first, "0600-5559999"), SyncedAsync(second, "0600-5559999"));

        // The telephone is no word that is searched, so only the new row is sent, and by one of the two.
        Assert.Equal(1, Written(qdrant));
        Assert.Equal(1, Callers(qdrant, "Points/Upsert"));
        Assert.Equal(Rows + 1, qdrant.PointsOf(Assert.Single(qdrant.Collections)).Count);
        Assert.Equal(first.Get<KnowledgeFolder>().Current.Version, second.Get<KnowledgeFolder>().Current.Version);
    }

    [Fact]
    public async Task TwoReplicas_FileThatBreaks_LeavesBothWithTheLastGoodOne()
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        await using var qdrant = await QdrantServer.StartAsync(Stop);
        await using var first = Host(redis, qdrant);
        await using var second = Host(redis, qdrant);
        await Task.WhenAll(SyncedAsync(first, "0600-5550000"), SyncedAsync(second, "0600-5550000"));
        qdrant.Received.Clear();

        File.WriteAllText(Path.Combine(_folder, "knowledge", "venues", "a.csv"), "id,name\n\"v1,店\n");
        foreach (var host in new[] { first, second })
            await EngineHost.UntilAsync(() => Task.FromResult(host.Get<KnowledgeFolder>().Faults.Count > 0), "the fault to be seen", Stop);

        Assert.Equal([Rows, Rows], new[] { first, second }.Select(h => h.Get<KnowledgeFolder>().Current.Venues.Catalog.All.Count));
        Assert.DoesNotContain(qdrant.Received, r => r.Method is "Points/Upsert" or "Points/Delete");
    }

    private static int Written(QdrantServer qdrant) => qdrant.Received.Where(r => r.Method == "Points/Upsert").Sum(r => ((UpsertPoints)r.Message).Points.Count);

    private static int Callers(QdrantServer qdrant, string method) => qdrant.Received.Where(r => r.Method == method).Select(r => r.From).Distinct().Count();

    // Qdrant holds what this replica has in force, and residents are told it.
    private static async Task SyncedAsync(ButlerHost host, string phone)
    {
        var folder = host.Get<KnowledgeFolder>();
        await EngineHost.UntilAsync(
            () => Task.FromResult(folder.Current.Venues.Catalog.ById("v1")!.Text("phone") == phone
                && host.Get<QdrantState>().Serves(host.Get<QdrantSync>().VersionOf(folder.Current.Venues.Catalog.All))),
            "Qdrant to hold the version in force", Stop);
        var answer = await folder.Current.Venues.Answers.AnswerAsync(new VenueQuestion("一号茶馆电话", [], ButlerHost.Morning, TalkLanguage.Chinese), Stop);
        Assert.Contains(phone, answer.Text, StringComparison.Ordinal);
    }

    private ButlerHost Host(RedisServer redis, QdrantServer qdrant) => new(new Dictionary<string, string?>
    {
        ["ConnectionStrings:Butler"] = $"Data Source={Path.Combine(_folder, "butler.db")}",
        ["ConnectionStrings:Redis"] = redis.ConnectionString,
        ["Qdrant:Endpoint"] = qdrant.Address.ToString(),
        ["Knowledge:Folder"] = Path.Combine(_folder, "knowledge"),
    });

    private void Write(int rows, string phone)
    {
        var lines = Enumerable.Range(1, rows).Select(i => $"v{i},{(i == 1 ? "一号茶馆" : $"第{i}家面馆")},餐馆,澜川市锦澜路{i}号,{phone}");
        // Put there whole: half of the rows in force for a moment would be written to Qdrant too.
        var written = Path.Combine(_folder, "a.csv");
        File.WriteAllLines(written, lines.Prepend("id,name,category,address,phone"));
        File.Move(written, Path.Combine(_folder, "knowledge", "venues", "a.csv"), overwrite: true);
    }
}
