namespace Butler.Bot.Knowledge.Indexing;

/// <summary>One search for the best documents.</summary>
internal sealed class SparseSearch
{
    /// <summary>Looking a document up costs as much as adding so many one after the other.</summary>
    private const int LookUpCost = 16;

    private readonly QueryTerm[] _terms;

    // What all terms from one on can add to a document.
    private readonly double[] _left;
    private readonly int _limit;
    private readonly Func<int, bool>? _accepts;
    private readonly SearchScratch _scratch;
    private readonly PriorityQueue<int, (double Score, int Order)> _leaders = new();

    /// <param name="terms">Those of the question that some document holds.</param>
    /// <param name="accepts">Null takes every document.</param>
    public SparseSearch(IEnumerable<QueryTerm> terms, int limit, Func<int, bool>? accepts, SearchScratch scratch)
    {
        (_limit, _accepts, _scratch) = (limit, accepts, scratch);
        _terms = [.. terms.OrderByDescending(t => t.Most)];
        _left = new double[_terms.Length + 1];
        for (var i = _terms.Length - 1; i >= 0; i--)
            _left[i] = _left[i + 1] + _terms[i].Most;
    }

    public List<(int Document, double Score)> Run()
    {
        var (read, bound) = TakeUp();
        var candidates = Still(_scratch.Touched, bound - _left[read]);
        for (; read < _terms.Length; read++)
        {
            var term = _terms[read];
            if ((long)candidates.Length * LookUpCost > term.List.Count)
            {
                term.List.AddTo(_scratch, term.Weight);
            }
            else
            {
                foreach (var document in candidates)
                {
                    if (term.In(document) is > 0 and var more)
                        _scratch.Add(document, more);
                }
            }

            if (candidates.Length > _limit && _left[read + 1] < bound)
                candidates = Still(candidates, bound - _left[read + 1]);
        }

        Lead(candidates);
        List<(int Document, double Score)> result = new(_leaders.Count);
        while (_leaders.TryDequeue(out var document, out var rank))
            result.Add((document, rank.Score));
        result.Reverse();
        return result;
    }

    // New documents are taken up while one could still get among the best with the terms that are left.
    private (int Read, double Bound) TakeUp()
    {
        var bound = 0d;
        var read = 0;
        while (read < _terms.Length && _left[read] >= bound)
        {
            _terms[read].List.AddTo(_scratch, _terms[read].Weight);
            read++;
            // Before half of the weight is added no bound is likely to hold, so none is reckoned.
            if (read < _terms.Length && _left[0] > 2 * _left[read])
                bound = Bound(read);
        }

        return (read, bound);
    }

    // What the best so far come to with all terms: the last of the best cannot have less.
    private double Bound(int read)
    {
        Lead(_scratch.Touched);
        if (_leaders.Count < _limit)
            return 0;
        var least = double.MaxValue;
        foreach (var (document, rank) in _leaders.UnorderedItems)
        {
            var score = rank.Score;
            for (var i = read; i < _terms.Length; i++)
                score += _terms[i].In(document);
            least = Math.Min(least, score);
        }

        return least;
    }

    // Of equal scores the earlier document wins, so that the ranking is the same every time.
    private void Lead(ReadOnlySpan<int> documents)
    {
        _leaders.Clear();
        var least = 0d;
        foreach (var document in documents)
        {
            var score = _scratch[document];
            if (score < least || (_accepts is not null && !_accepts(document)))
                continue;
            if (_leaders.Count < _limit)
                _leaders.Enqueue(document, (score, -document));
            else
                _leaders.EnqueueDequeue(document, (score, -document));
            if (_leaders.Count == _limit && _leaders.TryPeek(out _, out var last))
                least = last.Score;
        }
    }

    private int[] Still(ReadOnlySpan<int> documents, double lowest)
    {
        if (lowest <= 0)
            return documents.ToArray();
        List<int> still = [];
        foreach (var document in documents)
        {
            if (_scratch[document] >= lowest)
                still.Add(document);
        }

        return [.. still];
    }
}
