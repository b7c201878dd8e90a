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

    public void Clear()
    {
        foreach (var document in Touched)
            _sums[document] = 0;
        _count = 0;
    }
}
