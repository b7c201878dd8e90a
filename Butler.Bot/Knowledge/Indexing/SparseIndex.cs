using System.Buffers;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>An inverted index over sparse vectors, built once and only read.</summary>
internal sealed class SparseIndex
{
    private readonly Dictionary<uint, Posting[]> _postings;
    private readonly int _documents;

    public SparseIndex(IReadOnlyList<SparseVector> vectors)
    {
        _documents = vectors.Count;
        Dictionary<uint, List<Posting>> lists = [];
        for (var document = 0; document < vectors.Count; document++)
        {
            var vector = vectors[document];
            for (var i = 0; i < vector.Terms.Length; i++)
            {
                if (!lists.TryGetValue(vector.Terms[i], out var list))
                    lists[vector.Terms[i]] = list = [];
                list.Add(new Posting(document, vector.Weights[i]));
            }
        }

        _postings = lists.ToDictionary(p => p.Key, p => p.Value.ToArray());
    }

    /// <param name="accepts">Null takes every document.</param>
    public List<(int Document, double Score)> Search(SparseVector query, int limit, Func<int, bool>? accepts)
    {
        var scores = ArrayPool<float>.Shared.Rent(_documents);
        try
        {
            scores.AsSpan(0, _documents).Clear();
            for (var i = 0; i < query.Terms.Length; i++)
            {
                if (!_postings.TryGetValue(query.Terms[i], out var list))
                    continue;
                var weight = query.Weights[i] * Rarity(list.Length);
                foreach (var posting in list)
                    scores[posting.Document] += weight * posting.Weight;
            }

            return Top(scores.AsSpan(0, _documents), limit, accepts);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    /// <summary>
    /// What a document would score that held every term of the query once, unknown ones included: the measure against which
    /// a score tells how much of the question was found.
    /// </summary>
    public double Best(SparseVector query)
    {
        var best = 0.0;
        for (var i = 0; i < query.Terms.Length; i++)
            best += query.Weights[i] * Rarity(_postings.TryGetValue(query.Terms[i], out var list) ? list.Length : 0);
        return best;
    }

    private float Rarity(int holders) => MathF.Log(1 + (_documents - holders + 0.5f) / (holders + 0.5f));

    private static List<(int Document, double Score)> Top(ReadOnlySpan<float> scores, int limit, Func<int, bool>? accepts)
    {
        PriorityQueue<int, (float Score, int Order)> best = new();
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] <= 0 || (accepts is not null && !accepts(document)))
                continue;
            // Of equal scores the earlier document wins, so that the ranking is the same every time.
            var rank = (scores[document], -document);
            if (best.Count < limit)
                best.Enqueue(document, rank);
            else
                best.EnqueueDequeue(document, rank);
        }

        List<(int Document, double Score)> result = new(best.Count);
        while (best.TryDequeue(out var document, out var rank))
            result.Add((document, rank.Score));
        result.Reverse();
        return result;
    }

    private readonly record struct Posting(int Document, float Weight);
}
