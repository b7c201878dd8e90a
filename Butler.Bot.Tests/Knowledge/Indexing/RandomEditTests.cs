using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Tests.Knowledge.Qdrant;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Tests.Knowledge.Indexing;

/// <summary>
/// Whatever is edited in whatever order, the index that took the edits one after the other is the one that a fresh build
/// gives. A tenth of the edits in every run, all 10,000 with <c>./test.sh --long</c>.
/// </summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private const int Venues = 2500;
    private const int CheckedEvery = 250;
    private static readonly int Edits = Turns.LongRun.Whole ? 10_000 : 1_000;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Index_RandomEdits_EndsAsARebuild(int seed)
    {
        var random = new Random(seed);
        var indexing = new MemoryIndexing();
        var venues = SyntheticVenues.Make(Venues, seed);
        var knowledge = indexing.Index(venues, before: null);
        var next = Venues + 1;
        var laidOver = 0;
        for (var edit = 1; edit <= Edits; edit++)
        {
            venues = Edit(venues, random, ref next);
            var wholeBefore = indexing.WholeBuilds;
            knowledge = indexing.Index(venues, knowledge);
            laidOver += indexing.WholeBuilds == wholeBefore ? 1 : 0;
            if (edit % CheckedEvery == 0)
                await AssertSameAsync(venues, knowledge, random);
        }

        output.WriteLine($"seed {seed}: {Edits} edits, {laidOver} laid over, {indexing.WholeBuilds} whole builds, {venues.Count} venues in the end.");
        Assert.True(laidOver > Edits * 9 / 10, "Nearly every edit must have been laid over, or the test tries nothing.");
        await AssertSameAsync(venues, knowledge, random);
    }

    private static List<Venue> Edit(List<Venue> venues, Random random, ref int next)
    {
        List<Venue> edited = [.. venues];
        var at = random.Next(edited.Count);
        switch (random.Next(4))
        {
            case 0:
                edited.RemoveAt(at);
                break;
            case 1:
                edited.Insert(at, SyntheticVenues.One(next++, random));
                break;
            case 2:
                // Another place under the same id.
                edited[at] = Renamed(SyntheticVenues.One(next++, random), edited[at].Id);
                break;
            default:
                (edited[at], edited[^1]) = (edited[^1], edited[at]);
                break;
        }

        return edited;
    }

    private static Venue Renamed(Venue venue, string id) => new()
    {
        Id = id, Name = venue.Name, Category = venue.Category, Facts = venue.Facts, Rating = venue.Rating, Origin = venue.Origin, Verified = venue.Verified, Source = venue.Source,
    };

    private static async Task AssertSameAsync(List<Venue> venues, VenueKnowledge taken, Random random)
    {
        var fresh = new MemoryIndexing().Index(venues, before: null);
        Assert.Equal(fresh.Catalog.All, taken.Catalog.All);
        foreach (var category in fresh.Catalog.Categories)
            Assert.Equal(Ids(fresh.Catalog.ByCategory(category)), Ids(taken.Catalog.ByCategory(category)));
        Assert.Equal(fresh.Catalog.Categories.Order(StringComparer.Ordinal), taken.Catalog.Categories.Order(StringComparer.Ordinal));
        foreach (var venue in venues)
            Assert.Same(venue, taken.Catalog.ById(venue.Id));
        foreach (var question in SyntheticVenues.Questions(venues, 20, random.Next()))
        {
            var (expected, actual) = (await SearchAsync(fresh, question), await SearchAsync(taken, question));
            Assert.Equal(expected.Select(e => e.Score), actual.Select(a => a.Score), (a, b) => Math.Abs(a - b) < 1e-4);
            // Of equal scores the order is nobody's.
            var least = expected.Count == 0 ? 0 : expected[^1].Score + 1e-4;
            Assert.Equal(expected.Where(e => e.Score > least).Select(e => e.Id).Order(StringComparer.Ordinal), actual.Where(a => a.Score > least).Select(a => a.Id).Order(StringComparer.Ordinal));
            Assert.Equal(Named(fresh, question), Named(taken, question));
        }
    }

    private static ValueTask<IReadOnlyList<ScoredId>> SearchAsync(VenueKnowledge knowledge, string question)
        => knowledge.Index.SearchAsync(new IndexQuery(question, 8), TestContext.Current.CancellationToken);

    private static List<string> Named(VenueKnowledge knowledge, string question)
        => [.. knowledge.Names.Find(CompactText.Of(question)).SelectMany(n => n.Venues.Select(v => v.Id).Order(StringComparer.Ordinal))];

    private static IEnumerable<string> Ids(IEnumerable<Venue> venues) => venues.Select(v => v.Id).Order(StringComparer.Ordinal);
}
