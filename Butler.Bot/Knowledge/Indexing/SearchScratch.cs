namespace Butler.Bot.Knowledge.Indexing;

/// <summary>
/// The sums of one search, kept from one to the next: only what a search touched is wiped after it, so that none pays for
/// documents it never saw. What is added is of single precision and the sums are of double, so they hold every bit and do
/// not depend on the order.
/// </summary>
internal sealed class SearchScratch(int documents)
{
    private readonly double[] _sums = new double[documents];
    private readonly int[] _touched = new int[documents];
    private readonly int[] _still = new int[documents];
    private int _count;

    /// <summary>The documents with a sum, in the order in which they were first seen.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public double this[int document] => _sums[document];

    /// <param name="weight">Above 0.</param>
    public void Add(int document, float weight)
    {
        ref var sum = ref _sums[document];
        if (sum == 0)
            _touched[_count++] = document;
        sum += weight;
    }

    /// <summary>Adds to a sum where there is one.</summary>
    public void AddToTouched(int document, float weight)
    {
        ref var sum = ref _sums[document];
        if (sum != 0)
            sum += weight;
    }

    /// <summary>Those with a sum of at least <paramref name="lowest"/>, in their order; what an earlier call gave is written over.</summary>
    /// <param name="among">What was touched, or what an earlier call gave.</param>
    public ReadOnlySpan<int> Still(ReadOnlySpan<int> among, double lowest)
    {
        if (lowest <= 0)
            return among;
        var count = 0;
        foreach (var document in among)
        {
            if (_sums[document] >= lowest)
                _still[count++] = document;
        }

        return _still.AsSpan(0, count);
    }

    public void Clear()
    {
        foreach (var document in Touched)
            _sums[document] = 0;
        _count = 0;
    }
}
