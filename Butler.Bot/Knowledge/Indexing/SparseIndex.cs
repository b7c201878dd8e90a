using System.Collections.Concurrent;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>
/// An inverted index over sparse vectors, built once and only read. A search reads the lists of its weightiest terms; as
/// soon as the terms that are left cannot lift a new document among the best, they are only looked up for those that may
/// still be among them (MaxScore). What comes out is what adding up everything would give.
/// </summary>
internal sealed class SparseIndex
{
    private readonly Dictionary<uint, PostingList> _postings;
    private readonly ConcurrentBag<SearchScratch> _scratches = [];

    public SparseIndex(IReadOnlyList<SparseVector> vectors)
    {
        Count = vectors.Count;
        Dictionary<uint, int> holders = [];
        foreach (var vector in vectors)
        {
            foreach (var term in vector.Terms)
                holders[term] = holders.GetValueOrDefault(term) + 1;
        }

        _postings = new Dictionary<uint, PostingList>(holders.Count);
        foreach (var (term, count) in holders)
            _postings[term] = new PostingList(count, vectors.Count);
        for (var document = 0; document < vectors.Count; document++)
        {
            var (terms, weights) = (vectors[document].Terms, vectors[document].Weights);
            for (var i = 0; i < terms.Length; i++)
                _postings[terms[i]].Add(document, weights[i]);
        }
    }

    public int Count { get; }

    /// <summary>How many documents hold a term.</summary>
    public int Holders(uint term) => _postings.TryGetValue(term, out var list) ? list.Count : 0;

    /// <summary>The best documents of this index alone.</summary>
    /// <param name="accepts">Null takes every document.</param>
    public List<(int Document, double Score)> Search(SparseVector query, int limit, Func<int, bool>? accepts)
        => Search(query, limit, accepts, term => Rarity(Count, Holders(term)));

    /// <param name="rarity">What a term weighs, where the documents of this index are not all there are.</param>
    public List<(int Document, double Score)> Search(SparseVector query, int limit, Func<int, bool>? accepts, Func<uint, float> rarity)
    {
        List<QueryTerm> terms = new(query.Terms.Length);
        for (var i = 0; i < query.Terms.Length; i++)
        {
            // A term that all of very many documents hold weighs nothing.
            if (_postings.TryGetValue(query.Terms[i], out var list) && query.Weights[i] * rarity(query.Terms[i]) is > 0 and var weight)
                terms.Add(new QueryTerm(list, weight));
        }

        if (terms.Count == 0 || limit <= 0)
            return [];
        if (!_scratches.TryTake(out var scratch))
            scratch = new SearchScratch(Count);
        try
        {
            return new SparseSearch(terms, limit, accepts, scratch).Run();
        }
        finally
        {
            scratch.Clear();
            _scratches.Add(scratch);
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
}
