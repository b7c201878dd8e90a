using System.Buffers;

namespace Butler.Skills.Language.Learning.Features;

/// <summary>The distinct features of one text as 64-bit keys, in pooled memory: dispose it, and never copy it.</summary>
internal ref struct FeatureList : IDisposable
{
    private const int KindShift = 58;

    private ulong[] _keys;
    private int _count;

    public FeatureList()
    {
        _keys = ArrayPool<ulong>.Shared.Rent(512);
        _count = 0;
    }

    public readonly ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    public static FeatureKind KindOf(ulong key) => (FeatureKind)(key >> KindShift);

    public void Add(FeatureKind kind, ulong value)
    {
        if (_count == _keys.Length)
        {
            var larger = ArrayPool<ulong>.Shared.Rent(_count * 2);
            Keys.CopyTo(larger);
            ArrayPool<ulong>.Shared.Return(_keys);
            _keys = larger;
        }

        _keys[_count++] = ((ulong)kind << KindShift) | (value & ((1UL << KindShift) - 1));
    }

    /// <summary>Sorts the keys and drops repetitions: saying a word twice does not make it truer.</summary>
    public void Close()
    {
        var keys = _keys.AsSpan(0, _count);
        keys.Sort();
        var kept = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
                keys[kept++] = keys[i];
        }

        _count = kept;
    }

    public void Dispose()
    {
        if (_keys.Length > 0)
            ArrayPool<ulong>.Shared.Return(_keys);
        _keys = [];
        _count = 0;
    }
}
