using Butler.Bot.Knowledge.Indexing;
using Butler.Bot.Tests.Knowledge.Qdrant;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Tests.Knowledge.Indexing;

/// <summary>What the index leaves out on its way never changes what it finds.</summary>
public sealed class SparseIndexTests
{
    [Theory]
    [InlineData(3_000, 5, 1)]
    [InlineData(3_000, 1, 1)]
    [InlineData(3_000, 40, 1)]
    [InlineData(700, 5, 1)]
    [InlineData(3_000, 5, 3)]
    public void Search_Venues_FindsWhatAddingUpEverythingFinds(int venues, int limit, int everyOther)
    {
        var all = SyntheticVenues.Make(venues, seed: 4);
        var vectors = all.Select(v => TermEncoder.Document(VenueDocument.Parts(v))).ToList();
        var index = new SparseIndex(vectors);
        Func<int, bool>? accepts = everyOther == 1 ? null : document => document % everyOther == 0;

        foreach (var question in SyntheticVenues.Questions(all, 200))
        {
            var query = TermEncoder.Query(question);
            AssertSame(Plainly(index, vectors, query, limit, accepts), index.Search(query, limit, accepts));
        }
    }

    /// <summary>Many documents alike, so that nearly every score has its equals.</summary>
    [Fact]
    public void Search_EqualScores_TheEarlierDocumentWins()
    {
        var random = new Random(8);
        var vectors = Enumerable.Range(0, 4_000).Select(_ => Vector(random, most: 6)).ToList();
        var index = new SparseIndex(vectors);

        for (var i = 0; i < 200; i++)
        {
            var query = Vector(random, most: 12);
            AssertSame(Plainly(index, vectors, query, 5, null), index.Search(query, 5, null));
        }
    }

    [Fact]
    public void Search_NothingInCommon_FindsNothing()
        => Assert.Empty(new SparseIndex([new SparseVector([1, 2], [1, 1])]).Search(new SparseVector([3], [1]), 5, null));

    [Fact]
    public void Search_ManyAtOnce_FindTheSame()
    {
        var all = SyntheticVenues.Make(2_000);
        var index = new SparseIndex([.. all.Select(v => TermEncoder.Document(VenueDocument.Parts(v)))]);
        var queries = SyntheticVenues.Questions(all, 100).Select(TermEncoder.Query).ToList();
        var alone = queries.Select(q => index.Search(q, 5, null)).ToList();

        Parallel.For(0, 1_000, i => AssertSame(alone[i % queries.Count], index.Search(queries[i % queries.Count], 5, null)));
    }

    private static SparseVector Vector(Random random, int most)
    {
        var terms = Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => (uint)Math.Min(random.Next(30), random.Next(30))).Distinct().ToArray();
        return new SparseVector(terms, [.. terms.Select(_ => random.Next(1, 3) * 0.5f)]);
    }

    private static List<(int Document, double Score)> Plainly(SparseIndex index, List<SparseVector> vectors, SparseVector query, int limit, Func<int, bool>? accepts)
    {
        var scores = new double[vectors.Count];
        for (var document = 0; document < vectors.Count; document++)
        {
            var weights = vectors[document].Terms.Zip(vectors[document].Weights).ToDictionary(t => t.First, t => t.Second);
            for (var i = 0; i < query.Terms.Length; i++)
                scores[document] += query.Weights[i] * SparseIndex.Rarity(index.Count, index.Holders(query.Terms[i])) * weights.GetValueOrDefault(query.Terms[i]);
        }

        return [.. scores.Select((score, document) => (document, score)).Where(s => s.score > 0 && (accepts is null || accepts(s.document)))
            .OrderByDescending(s => s.score).ThenBy(s => s.document).Take(limit)];
    }

    private static void AssertSame(List<(int Document, double Score)> expected, List<(int Document, double Score)> actual)
    {
        Assert.Equal(expected.Select(e => e.Document), actual.Select(a => a.Document));
        Assert.Equal(expected.Select(e => e.Score), actual.Select(a => a.Score), (a, b) => Math.Abs(a - b) < 1e-9);
    }
}
