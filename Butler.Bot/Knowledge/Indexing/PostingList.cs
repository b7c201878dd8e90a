namespace Butler.Bot.Knowledge.Indexing;

/// <summary>The documents that hold one term, in their order, with its weight in each.</summary>
internal sealed class PostingList
{
    /// <summary>From this share of all documents on, a place for each of them is looked up at once and takes hardly more room.</summary>
    private const int DenseShare = 4;

    private const int LeastDense = 1024;

    private readonly int[] _documents;
    private readonly float[] _weights;
    private readonly bool _isDense;

    /// <param name="holders">How many documents hold the term.</param>
    /// <param name="documents">How many there are in all.</param>
    public PostingList(int holders, int documents)
    {
        _isDense = documents >= LeastDense && holders >= documents / DenseShare;
        _documents = _isDense ? [] : new int[holders];
        _weights = new float[_isDense ? documents : holders];
    }

    public int Count { get; private set; }

    /// <summary>The highest weight in any document: what the term can add at most.</summary>
    public float Highest { get; private set; }

    /// <summary>Documents come in rising order.</summary>
    public void Add(int document, float weight)
    {
        if (!_isDense)
            _documents[Count] = document;
        _weights[_isDense ? document : Count] = weight;
        Count++;
        Highest = Math.Max(Highest, weight);
    }

    /// <summary>The weight in a document; 0 when it does not hold the term.</summary>
    public float WeightIn(int document)
    {
        if (_isDense)
            return _weights[document];
        var at = _documents.AsSpan().BinarySearch(document);
        return at >= 0 ? _weights[at] : 0;
    }

    /// <summary>Adds the term to the sum of every document that holds it.</summary>
    public void AddTo(SearchScratch scratch, float factor)
    {
        if (_isDense)
        {
            for (var document = 0; document < _weights.Length; document++)
            {
                if (_weights[document] != 0)
                    scratch.Add(document, factor * _weights[document]);
            }

            return;
        }

        for (var i = 0; i < _documents.Length && i < _weights.Length; i++)
            scratch.Add(_documents[i], factor * _weights[i]);
    }
}
