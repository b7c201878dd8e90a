using System.Buffers;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>An inverted index over sparse vectors, built once and only read.</summary>
internal sealed class SparseIndex
{
    private readonly Dictionary<uint, Postings> _postings;

    public SparseIndex(IReadOnlyList<SparseVector> vectors)
    {
        Count = vectors.Count;
        Dictionary<uint, int> holders = [];
        foreach (var vector in vectors)
        {
            foreach (var term in vector.Terms)
                holders[term] = holders.GetValueOrDefault(term) + 1;
        }

        _postings = new Dictionary<uint, Postings>(holders.Count);
        foreach (var (term, count) in holders)
            _postings[term] = new Postings(new int[count], new float[count]);
        Dictionary<uint, int> filled = new(holders.Count);
        for (var document = 0; document < vectors.Count; document++)
        {
            var (terms, weights) = (vectors[document].Terms, vectors[document].Weights);
            for (var i = 0; i < terms.Length; i++)
            {
                var at = filled.GetValueOrDefault(terms[i]);
                var list = _postings[terms[i]];
                (list.Documents[at], list.Weights[at]) = (document, weights[i]);
                filled[terms[i]] = at + 1;
            }
        }
    }

    public int Count { get; }

    /// <summary>How many documents hold a term.</summary>
    public int Holders(uint term) => _postings.TryGetValue(term, out var list) ? list.Documents.Length : 0;

    /// <summary>The best documents of this index alone.</summary>
    /// <param name="accepts">Null takes every document.</param>
    public List<(int Document, double Score)> Search(SparseVector query, int limit, Func<int, bool>? accepts)
        => Search(query, limit, accepts, term => Rarity(Count, Holders(term)));

    /// <param name="rarity">What a term weighs, where the documents of this index are not all there are.</param>
    public List<(int Document, double Score)> Search(SparseVector query, int limit, Func<int, bool>? accepts, Func<uint, float> rarity)
    {
        var scores = ArrayPool<float>.Shared.Rent(Math.Max(1, Count));
        try
        {
            var all = scores.AsSpan(0, Count);
            all.Clear();
            for (var i = 0; i < query.Terms.Length; i++)
            {
                if (!_postings.TryGetValue(query.Terms[i], out var list))
                    continue;
                var weight = query.Weights[i] * rarity(query.Terms[i]);
                var (documents, weights) = (list.Documents, list.Weights);
                for (var j = 0; j < documents.Length && j < weights.Length; j++)
                    all[documents[j]] += weight * weights[j];
            }

            return Top(all, limit, accepts);
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
            best += query.Weights[i] * Rarity(Count, Holders(query.Terms[i]));
        return best;
    }

    /// <summary>Inverse document frequency as BM25, and Qdrant, reckon it.</summary>
    public static float Rarity(int documents, int holders) => MathF.Log(1 + (documents - holders + 0.5f) / (holders + 0.5f));

    private static List<(int Document, double Score)> Top(ReadOnlySpan<float> scores, int limit, Func<int, bool>? accepts)
    {
        PriorityQueue<int, (float Score, int Order)> best = new();
        var least = 0f;
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] <= least || (accepts is not null && !accepts(document)))
                continue;
            // Of equal scores the earlier document wins, so that the ranking is the same every time.
            var rank = (scores[document], -document);
            if (best.Count < limit)
                best.Enqueue(document, rank);
            else
                best.EnqueueDequeue(document, rank);
            // A later document must be better than the least of those that are shown.
            if (best.Count == limit && best.TryPeek(out _, out var last))
                least = last.Score;
        }

        List<(int Document, double Score)> result = new(best.Count);
        while (best.TryDequeue(out var document, out var rank))
            result.Add((document, rank.Score));
        result.Reverse();
        return result;
    }

    private readonly record struct Postings(int[] Documents, float[] Weights);
}
