using System.Numerics.Tensors;
using Butler.Bot.Knowledge.Embeddings;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>Ranks in memory by words and by meaning, fused as Qdrant fuses them; by words alone until the meanings are there.</summary>
internal sealed class MeaningIndex(IReadOnlyList<Venue> venues, IVenueIndex words, Embedder embedder) : IVenueIndex
{
    private const int Fused = 50;

    /// <summary>The constant of reciprocal rank fusion that Qdrant uses.</summary>
    private const double FusionConstant = 2;

    private volatile float[][]? _meanings;

    /// <param name="meanings">Of the venues, in their order.</param>
    public void Know(IReadOnlyList<float[]> meanings) => _meanings = [.. meanings];

    public async ValueTask<IReadOnlyList<ScoredId>> SearchAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        if (_meanings is not { } meanings || await embedder.FindAsync(query.Text, cancellationToken) is not { } asked)
            return await words.SearchAsync(query, cancellationToken);
        var byWords = await words.SearchAsync(query with { Limit = Fused }, cancellationToken);
        var byMeaning = venues.Zip(meanings)
            .Where(v => query.Category is null || v.First.Category == query.Category)
            .Select(v => (v.First.Id, Score: TensorPrimitives.CosineSimilarity(v.Second, asked)))
            .OrderByDescending(v => v.Score).ThenBy(v => v.Id, StringComparer.Ordinal).Take(Fused).Select(v => v.Id);
        return Fuse([byWords.Select(w => w.Id), byMeaning], query.Limit);
    }

    internal static IReadOnlyList<ScoredId> Fuse(IEnumerable<IEnumerable<string>> rankings, int limit)
    {
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        foreach (var ranking in rankings)
        {
            var place = 0;
            foreach (var id in ranking)
                scores[id] = scores.GetValueOrDefault(id) + 1 / (FusionConstant + place++);
        }

        return [.. scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(limit).Select(s => new ScoredId(s.Key, s.Value))];
    }
}
