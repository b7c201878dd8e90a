using Butler.Bot.Knowledge.Indexing.Remote;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;
using Google.Protobuf;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>What is sent, pinned message by message in Recordings/; a change of the wire shows as a diff.</summary>
public sealed class QdrantMessageTests
{
    private static readonly QdrantMessages Messages = new("lan");
    private static readonly Venue Shop = new()
    {
        Id = "b1", Name = "甲书店", Category = "书店", Origin = "venues/a.csv:2",
        Facts = [new VenueFact(VenueKeys.Tags, "特色", "安静", ["安静"])],
    };

    public static TheoryData<string> Names => [.. All().Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Message_AsSent_IsTheRecordedOne(string name)
    {
        var message = All().Single(m => m.Name == name).Message;
        var path = Path.Combine(Repository.Root, "Butler.Bot.Tests", "Knowledge", "Qdrant", "Recordings", $"{name}.json");
        var sent = new JsonFormatter(JsonFormatter.Settings.Default.WithIndentation()).Format(message).ReplaceLineEndings("\n") + "\n";
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, sent, TestContext.Current.CancellationToken);
            Assert.Fail($"{path} was missing and is written now: look at it and commit it.");
        }

        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), sent);
    }

    private static IEnumerable<(string Name, IMessage Message)> All()
    {
        var point = VenuePoint.Of(Shop, "");
        var terms = TermEncoder.Query("安静的书店");
        yield return ("collection", QdrantMessages.Collection("butler_venues_lan_1", null));
        yield return ("collection-with-meaning", QdrantMessages.Collection("butler_venues_lan_1", 3));
        yield return ("index-community", QdrantMessages.Indexes("butler_venues_lan_1").First());
        yield return ("index-category", QdrantMessages.Indexes("butler_venues_lan_1").Last());
        yield return ("alias-first", Messages.Switch(null, "butler_venues_lan_1"));
        yield return ("alias-switch", Messages.Switch("butler_venues_lan_0", "butler_venues_lan_1"));
        yield return ("upsert", Messages.Upsert("butler_venues_lan_1", [point]));
        yield return ("upsert-with-meaning", Messages.Upsert("butler_venues_lan_1", [point with { Meaning = [0.5f, 0.25f, -1] }]));
        yield return ("delete", Messages.Delete("butler_venues_lan_1", ["b1"]));
        yield return ("scroll", Messages.Scroll("butler_venues_lan_1", null, 1000));
        yield return ("count", Messages.Count("butler_venues_lan_1"));
        yield return ("query", Messages.Query(new IndexQuery("安静的书店", 5), terms, null));
        yield return ("query-category", Messages.Query(new IndexQuery("安静的书店", 5, "书店"), terms, null));
        yield return ("query-with-meaning", Messages.Query(new IndexQuery("安静的书店", 5), terms, [1, 0, 0.5f]));
    }
}
