namespace Butler.Bot.Knowledge.Indexing;

/// <summary>
/// The documents that hold one term, in their order, with its weight in each. A rare term is a list that is searched; a
/// common one has a place for every document as well, where it is looked up at once, and one that most hold has only that.
/// </summary>
internal sealed class PostingList
{
    /// <summary>From this share of all documents on there are places for them.</summary>
    private const int PlacedShare = 16;

    /// <summary>From this share on the places are read through as fast as a list, in less room.</summary>
    private const int DenseShare = 4;

    private const int LeastPlaced = 1024;

    /// <summary>What looking a document up costs where it has no place.</summary>
    public const int SparseLookUp = 16;

    private readonly int[] _documents;
    private readonly float[] _weights;
    private readonly float[]? _places;
    private readonly bool _isDense;

    /// <param name="holders">How many documents hold the term.</param>
    /// <param name="documents">How many there are in all.</param>
    public PostingList(int holders, int documents)
    {
        _isDense = documents >= LeastPlaced && holders >= documents / DenseShare;
        _places = documents >= LeastPlaced && holders >= documents / PlacedShare ? new float[documents] : null;
        _documents = new int[_isDense ? 0 : holders];
        _weights = new float[_isDense ? 0 : holders];
    }

    public int Count { get; private set; }

    /// <summary>Looking a document up costs as much as adding so many one after the other.</summary>
    public int LookUpCost => _places is null ? SparseLookUp : 1;

    /// <summary>The highest weight in any document: what the term can add at most.</summary>
    public float Highest { get; private set; }

    /// <summary>Documents come in rising order.</summary>
    public void Add(int document, float weight)
    {
        if (!_isDense)
            (_documents[Count], _weights[Count]) = (document, weight);
        if (_places is not null)
            _places[document] = weight;
        Count++;
        Highest = Math.Max(Highest, weight);
    }

    /// <summary>The weight in a document; 0 when it does not hold the term.</summary>
    public float WeightIn(int document)
    {
        if (_places is not null)
            return _places[document];
        var at = _documents.AsSpan().BinarySearch(document);
        return at >= 0 ? _weights[at] : 0;
    }

    /// <summary>Adds the term to the sum of every document that holds it.</summary>
    public void AddTo(SearchScratch scratch, float factor)
    {
        if (_isDense)
        {
            for (var document = 0; document < _places!.Length; document++)
            {
                if (_places[document] != 0)
                    scratch.Add(document, factor * _places[document]);
            }

            return;
        }

        for (var i = 0; i < _documents.Length && i < _weights.Length; i++)
            scratch.Add(_documents[i], factor * _weights[i]);
    }

    /// <summary>Adds the term to the sum of every document that holds it and has a sum already.</summary>
    public void AddToTouched(SearchScratch scratch, float factor)
    {
        if (_isDense)
        {
            foreach (var document in scratch.Touched)
                scratch.AddToTouched(document, factor * _places![document]);
            return;
        }

        for (var i = 0; i < _documents.Length && i < _weights.Length; i++)
            scratch.AddToTouched(_documents[i], factor * _weights[i]);
    }
}
