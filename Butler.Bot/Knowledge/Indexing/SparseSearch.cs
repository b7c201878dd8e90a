namespace Butler.Bot.Knowledge.Indexing;

/// <summary>One search for the best documents.</summary>
internal sealed class SparseSearch
{
    /// <summary>
    /// How many of the documents that lead halfway are scored to their end to learn what the best must come to, for each
    /// that is wanted: many lead with one score, and few of them hold the terms that are left as well.
    /// </summary>
    private const int Sounded = 6;

    /// <summary>By how much reading on must cost more than a bound.</summary>
    private const int Dear = 3;

    private readonly QueryTerm[] _terms;

    // What all terms from one on can add to a document.
    private readonly double[] _left;

    // How many entries all terms from one on have.
    private readonly long[] _unread;
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
        _unread = new long[_terms.Length + 1];
        for (var i = _terms.Length - 1; i >= 0; i--)
        {
            _left[i] = _left[i + 1] + _terms[i].Most;
            _unread[i] = _unread[i + 1] + _terms[i].List.Count;
        }
    }

    public List<(int Document, double Score)> Run()
    {
        var (read, bound) = TakeUp();
        var candidates = _scratch.Still(_scratch.Touched, bound - _left[read]);
        for (; read < _terms.Length; read++)
        {
            _terms[read].AddTo(_scratch, candidates);
            if (candidates.Length > _limit && _left[read + 1] < bound)
                candidates = _scratch.Still(candidates, bound - _left[read + 1]);
        }

        Lead(candidates, _limit);
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
            _terms[read].AddTo(_scratch);
            read++;
            if (read < _terms.Length && IsWorthABound(read))
                bound = Math.Max(bound, Bound(read));
        }

        return (read, bound);
    }

    // A bound may spare the reading of all that is left; it is reckoned when it costs a fraction of that.
    private bool IsWorthABound(int read)
    {
        var touched = _scratch.Touched.Length;
        var cost = touched + (Math.Min(touched, _limit * Sounded) * (_terms.Length - read) * PostingList.SparseLookUp);
        return touched >= _limit && _unread[read] > Dear * cost;
    }

    // What the best so far come to with all terms: the last of the best cannot have less.
    private double Bound(int read)
    {
        Lead(_scratch.Touched, _limit * Sounded);
        if (_leaders.Count < _limit)
            return 0;
        var scores = new double[_leaders.Count];
        var scored = 0;
        foreach (var (document, rank) in _leaders.UnorderedItems)
        {
            var score = rank.Score;
            for (var i = read; i < _terms.Length; i++)
                score += _terms[i].In(document);
            scores[scored++] = score;
        }

        Array.Sort(scores);
        return scores[^_limit];
    }

    // Of equal scores the earlier document wins, so that the ranking is the same every time.
    private void Lead(ReadOnlySpan<int> documents, int places)
    {
        _leaders.Clear();
        (double Score, int Order) last = (0, int.MinValue);
        foreach (var document in documents)
        {
            var score = _scratch[document];
            // Venues of one kind tie by the thousand, so a tie must cost no more than a comparison.
            if (score < last.Score || (score == last.Score && -document < last.Order) || (_accepts is not null && !_accepts(document)))
                continue;
            if (_leaders.Count < places)
                _leaders.Enqueue(document, (score, -document));
            else
                _leaders.EnqueueDequeue(document, (score, -document));
            if (_leaders.Count == places)
                _leaders.TryPeek(out _, out last);
        }
    }
}
