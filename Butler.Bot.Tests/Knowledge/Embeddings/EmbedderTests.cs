using Butler.Bot.Hosting;
using Butler.Bot.Hosting.Models;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Tests.Knowledge.Qdrant;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Embeddings;

public sealed class EmbedderTests : IAsyncLifetime
{
    private readonly MemoryStore _store = new();
    private EmbeddingStub _stub = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _stub = await EmbeddingStub.StartAsync(Stop);

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Theory]
    [InlineData("OpenAI", "/v1", "/v1/embeddings", "Bearer secret")]
    [InlineData("AzureOpenAI", "", "/openai/deployments/small/embeddings", "secret")]
    public async Task Embed_BothServices_AreAskedInTheirOwnWay(string provider, string suffix, string path, string key)
    {
        var embedder = Embedder(Enum.Parse<ModelProvider>(provider), suffix);

        var told = await embedder.EmbedAsync(["书店", "茶馆"], Stop);

        Assert.Equal(EmbeddingStub.Vector("书店"), told[0]);
        Assert.Equal(EmbeddingStub.Vector("茶馆"), told[1]);
        var request = Assert.Single(_stub.Requests);
        Assert.StartsWith(path, request.Path, StringComparison.Ordinal);
        Assert.Equal(key, request.Key);
    }

    [Fact]
    public async Task Embed_ManyTexts_GoInBatchesAndOnlyOnce()
    {
        var texts = Enumerable.Range(0, 150).Select(i => $"第{i}家").Append("第3家").ToList();
        await Embedder().EmbedAsync(texts, Stop);
        Assert.Equal([64, 64, 22], _stub.Requests.Select(r => r.Texts.Count));

        // Another process with the same store: one text is new.
        var told = await Embedder().EmbedAsync([.. texts, "新的一家"], Stop);

        Assert.Equal(152, told.Count);
        Assert.Equal(["新的一家"], _stub.Requests[^1].Texts);
    }

    [Fact]
    public async Task Embed_AnotherModel_IsAskedAfresh()
    {
        await Embedder().EmbedAsync(["书店"], Stop);
        await Embedder(name: "large").EmbedAsync(["书店"], Stop);

        Assert.Equal(2, _stub.Texts);
    }

    [Fact]
    public async Task Find_ServiceAway_IsNullAndNothingIsKept()
    {
        _stub.IsDown = true;

        Assert.Null(await Embedder().FindAsync("安静的书店", Stop));
        Assert.Empty(_store.Kept);
    }

    [Fact]
    public async Task Search_WithMeanings_RanksTheSameInMemoryAndInQdrant()
    {
        await using var server = await QdrantServer.StartAsync(Stop);
        var venues = SyntheticVenues.Make(200);
        var embedder = Embedder();
        using var host = new QdrantHost(server.Address, embedder: embedder);
        var (remote, report) = await host.IndexAsync(venues, Stop);
        var memory = new MeaningIndex(venues, new MemoryVenueIndex(new VenueCatalog(venues)), embedder);
        memory.Know(await embedder.EmbedAsync([.. venues.Select(Butler.Bot.Knowledge.Indexing.Remote.VenuePoint.Prose)], Stop));

        foreach (var question in SyntheticVenues.Questions(venues, 12))
        {
            var here = await memory.SearchAsync(new IndexQuery(question, 3), Stop);
            var there = await remote.Index.SearchAsync(new IndexQuery(question, 3), Stop);
            Assert.Equal(here[0].Score, there[0].Score, 1e-3);
        }

        Assert.All(server.PointsOf(report.Collection).Values, p => Assert.Equal(64, p.Vectors.Vectors_.Vectors["meaning"].Dense.Data.Count));
    }

    [Fact]
    public async Task Sync_AnotherModel_BuildsANewCollectionBeforeSwitching()
    {
        await using var server = await QdrantServer.StartAsync(Stop);
        var venues = SyntheticVenues.Make(60);
        using var small = new QdrantHost(server.Address, embedder: Embedder());
        var (_, first) = await small.IndexAsync(venues, Stop);
        using var large = new QdrantHost(server.Address, embedder: Embedder(name: "large"));

        var (_, second) = await large.IndexAsync(venues, Stop);

        Assert.True(second.Switched);
        Assert.NotEqual(first.Collection, second.Collection);
        Assert.Equal([second.Collection], server.Collections);
    }

    [Theory]
    [InlineData("Embeddings:Provider", "Embeddings:Name=small")]
    [InlineData("Embeddings:Provider", "Embeddings:Provider=Local;Embeddings:Name=small")]
    [InlineData("Embeddings:Name", "Embeddings:Provider=OpenAI;Embeddings:ApiKey=k")]
    [InlineData("Embeddings:ApiKey", "Embeddings:Provider=OpenAI;Embeddings:Name=small")]
    [InlineData("Embeddings:Endpoint", "Embeddings:Provider=AzureOpenAI;Embeddings:Name=small;Embeddings:ApiKey=k")]
    [InlineData("Embeddings:Endpoint", "Embeddings:Provider=OpenAI;Embeddings:Name=small;Embeddings:Endpoint=nowhere")]
    public void Options_Wrong_NameTheSetting(string setting, string settings)
        => Assert.Equal(setting, Assert.Throws<SettingException>(() => EmbeddingOptions.Read(Configuration(settings))).Setting);

    [Theory]
    [InlineData("Qdrant:Endpoint", "Qdrant:Endpoint=localhost:6334")]
    [InlineData("Qdrant:Endpoint", "Qdrant:ApiKey=k")]
    [InlineData("Qdrant:Endpoint", "Qdrant:Endpoint=http://qdrant.example:6334;Qdrant:ApiKey=k")]
    public void QdrantOptions_Wrong_NameTheSetting(string setting, string settings)
        => Assert.Equal(setting, Assert.Throws<SettingException>(() => Butler.Bot.Hosting.VenueIndex.QdrantOptions.Read(Configuration(settings))).Setting);

    private static IConfiguration Configuration(string settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Split(';').Select(s => s.Split('=', 2)).ToDictionary(s => s[0], s => (string?)s[1])).Build();

    private Embedder Embedder(ModelProvider provider = ModelProvider.OpenAI, string suffix = "/v1", string name = "small")
        => new(EmbeddingRegistration.Generator(new EmbeddingOptions(provider, new Uri(_stub.Address, suffix), name, "secret")), name, _store, TimeProvider.System, NullLogger<Embedder>.Instance);

    private sealed class MemoryStore : IEmbeddingStore
    {
        public Dictionary<(string Model, string Hash), float[]> Kept { get; } = [];

        public Task<IReadOnlyDictionary<string, float[]>> FindAsync(string model, IReadOnlyList<string> hashes, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<string, float[]>>(hashes.Where(h => Kept.ContainsKey((model, h))).ToDictionary(h => h, h => Kept[(model, h)]));

        public Task AddAsync(string model, IReadOnlyDictionary<string, float[]> meanings, CancellationToken cancellationToken)
        {
            foreach (var (hash, vector) in meanings)
                Kept[(model, hash)] = vector;
            return Task.CompletedTask;
        }
    }
}
