using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Knowledge.Ledger;
using Butler.Skills.Venues;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Knowledge.Overlays;

/// <summary>What one community keeps in a folder of its own over what all have in common.</summary>
public sealed class OverlayTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-overlay-").FullName;

    public OverlayTests()
    {
        Write("venues/city.csv", "id,name,category,address,phone\nb1,甲书店,书店,锦澜路1号,0600-5550001\nb2,乙书店,书店,锦澜路2号,0600-5550002\nb3,丙书店,书店,锦澜路3号,0600-5550003\n");
        Write("guides/pets.md", Guide("pets", "遛狗要牵绳吗", "要。"));
        Write("guides/waste.md", Guide("waste", "垃圾几点扔", "随时。"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Venue_SameIdInAnotherFile_TakesTheCommonOnesPlace()
    {
        Write("lan/venues/ours.csv", "id,name,category,address,phone\nb2,乙书店,书店,锦澜路2号,0600-5559999\n");

        Assert.Equal("0600-5559999", Open("lan").Current.Venues.Catalog.ById("b2")!.Text(VenueKeys.Phone));
        Assert.Equal(["b1", "b2", "b3"], Ids(Open("lan")));
        Assert.Empty(Open("lan").Faults);
    }

    [Fact]
    public void Venue_SameNameAndAddressUnderAnotherId_TakesTheCommonOnesPlace()
    {
        Write("lan/venues/ours.csv", "id,name,category,address,phone\nmine,乙书店,书店,锦澜路2号,0600-5559999\n");

        Assert.Equal(["b1", "b3", "mine"], Ids(Open("lan")));
        Assert.Empty(Open("lan").Faults);
    }

    [Fact]
    public void Venue_OfItsOwn_IsAdded()
    {
        Write("lan/venues/ours.csv", "id,name,category\nb9,丁书店,书店\n");

        Assert.Equal(["b1", "b2", "b3", "b9"], Ids(Open("lan")));
    }

    [Fact]
    public void Venue_FileOfTheSameName_TakesTheWholeFilesPlace()
    {
        Write("lan/venues/city.csv", "id,name,category\nb7,庚书店,书店\n");

        Assert.Equal(["b7"], Ids(Open("lan")));
        Assert.Equal(["b1", "b2", "b3"], Ids(Open(null)));
    }

    [Theory]
    [InlineData("id,name,隐藏\nb2,乙书店,是\n", "b1 b3")]
    [InlineData("id,name,hidden\nb2,乙书店,yes\nb3,丙书店,no\n", "b1 b3")]
    public void Venue_Hidden_IsToldToNobodyThere(string rows, string left)
    {
        Write("lan/venues/ours.csv", rows);

        Assert.Equal(left.Split(' '), Ids(Open("lan")));
        Assert.Equal(["b1", "b2", "b3"], Ids(Open(null)));
        Assert.Empty(Open("lan").Current.Venues.Names.Named("乙书店"));
    }

    [Fact]
    public void Venue_HiddenThatSaysNeitherYesNorNo_IsAFaultWithItsPlace()
    {
        Write("lan/venues/ours.csv", "id,name,隐藏\nb2,乙书店,也许\n");

        var fault = Assert.Single(Open("lan").Faults);
        Assert.Equal(("venues/ours.csv", 2, 8), (fault.File, fault.Line, fault.Column));
    }

    [Fact]
    public void Venue_TwiceInOnesOwnFiles_IsAFault()
    {
        Write("lan/venues/a.csv", "id,name\nb2,乙书店\n");
        Write("lan/venues/b.csv", "id,name\nb2,乙书店\n");

        Assert.Equal("venues/b.csv", Assert.Single(Open("lan").Faults).File);
    }

    [Fact]
    public void Guide_SameId_TakesTheCommonOnesPlaceAndHiddenOnesAreGone()
    {
        Write("lan/guides/our-pets.md", Guide("pets", "遛狗要牵绳吗", "要,一米。"));
        Write("lan/guides/no-waste.md", "---\nid: waste\nhidden: true\n---\n");

        var topics = Open("lan").Current.Guides.Handbook.Topics;

        Assert.Equal("要,一米。", Assert.Single(Assert.Single(topics).Sections).Text.Zh);
        Assert.Empty(Open("lan").Faults);
        Assert.Equal(["pets", "waste"], Open(null).Current.Guides.Handbook.Topics.Select(t => t.Id));
    }

    [Fact]
    public void Overlay_OfOneCommunity_IsNeverSeenInAnother()
    {
        Write("lan/venues/ours.csv", "id,name,category\nb9,兰的店,书店\n");
        Write("lan/guides/lan.md", Guide("lan", "兰的会所在哪", "一楼。"));
        Write("mei/venues/ours.csv", "id,name,category\nb8,梅的店,书店\n");

        Assert.Equal(["b1", "b2", "b3", "b8"], Ids(Open("mei")));
        Assert.Equal(["b1", "b2", "b3"], Ids(Open(null)));
        Assert.Equal(["b1", "b2", "b3"], Ids(Open("another")));
        Assert.DoesNotContain(Open("mei").Current.Guides.Handbook.Topics, t => t.Id == "lan");
    }

    /// <summary>Also after a restart, when the last good content of a broken file comes out of the database that all share.</summary>
    [Fact]
    public async Task Overlay_RestoredAfterARestart_IsTheCommunitysOwn()
    {
        var ledger = new FolderLedger();
        Write("lan/venues/ours.csv", "id,name,category\nb9,兰的店,书店\n");
        Write("mei/venues/ours.csv", "id,name,category\nb8,梅的店,书店\n");
        foreach (var community in new[] { "lan", "mei" })
            await RunAsync(community, ledger);
        Write("lan/venues/ours.csv", "id,name\n\"broken\n");
        Write("mei/venues/ours.csv", "id,name\n\"broken\n");

        Assert.Equal(["b1", "b2", "b3", "b9"], Ids(await RunAsync("lan", ledger)));
        Assert.Equal(["b1", "b2", "b3", "b8"], Ids(await RunAsync("mei", ledger)));
    }

    [Fact]
    public void Reload_OverlayRowChangedAndTakenOut_IsLiveAndThenTheCommonOneAgain()
    {
        Write("lan/venues/ours.csv", "id,name,category,phone\nb2,乙书店,书店,1234567\nb9,丁书店,书店,\n");
        var lan = Open("lan");
        Write("lan/venues/ours.csv", "id,name,category,phone\nb2,乙书店,书店,7654321\nb9,丁书店,书店,\n");
        lan.Reload();
        Assert.Equal("7654321", lan.Current.Venues.Catalog.ById("b2")!.Text(VenueKeys.Phone));

        Write("lan/venues/ours.csv", "id,name,category,phone\nb9,丁书店,书店,\n");
        lan.Reload();

        Assert.Equal("0600-5550002", lan.Current.Venues.Catalog.ById("b2")!.Text(VenueKeys.Phone));
        Assert.Equal(["b1", "b2", "b3", "b9"], Ids(lan));
    }

    private static IEnumerable<string> Ids(KnowledgeFolder folder) => folder.Current.Venues.Catalog.All.Select(v => v.Id).Order(StringComparer.Ordinal);

    private KnowledgeFolder Open(string? community) => new(_folder, community, new MemoryIndexing(), NullLogger<KnowledgeFolder>.Instance);

    // As the watcher does it: restored from the ledger, and what is in force written down.
    private async Task<KnowledgeFolder> RunAsync(string community, FolderLedger ledger)
    {
        var folder = Open(community);
        using var watcher = new KnowledgeWatcher(folder, ledger, TimeProvider.System, NullLogger<KnowledgeWatcher>.Instance);
        await watcher.StartAsync(TestContext.Current.CancellationToken);
        await watcher.StopAsync(TestContext.Current.CancellationToken);
        return folder;
    }

    private static string Guide(string id, string heading, string text) => $"---\nid: {id}\ntitle: {{zh: {id}, en: {id}}}\n---\n## {heading}\n{text}\n";

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>A ledger in memory that keeps folders apart as the database does.</summary>
    private sealed class FolderLedger : IKnowledgeLedger
    {
        private readonly Dictionary<(string Folder, string Name), LedgerEntry> _kept = [];

        public Task<IReadOnlyList<LedgerEntry>> LoadAsync(string folder, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyList<LedgerEntry>>([.. _kept.Where(k => k.Key.Folder == folder).Select(k => k.Value)]);

        public Task<IReadOnlyList<string>> AcceptedAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

        public Task AcceptAsync(string hash, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task SaveAsync(string folder, IReadOnlyDictionary<string, LedgerEntry?> changes, CancellationToken cancellationToken)
        {
            foreach (var (name, entry) in changes)
            {
                if (entry is null)
                    _kept.Remove((folder, name));
                else
                    _kept[(folder, name)] = entry;
            }

            return Task.CompletedTask;
        }
    }
}
