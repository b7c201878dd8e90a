using Butler.Skills.Language.Learning.Features;

namespace Butler.Skills.Language.Learning;

/// <summary>The features that the examples have, numbered, with what each is worth: much when it is rare.</summary>
internal sealed class Vocabulary
{
    /// <summary>A text of a few common characters must not look as sure as one that says everything.</summary>
    private const float LeastLength = 4;

    private readonly Dictionary<ulong, (int Number, float Worth)> _features;

    public Vocabulary(IReadOnlyList<ulong[]> examples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var keys in examples)
        {
            foreach (var key in keys)
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // A pair of sounds or three characters that occur once say nothing that their characters don't.
        _features = counts.Where(c => c.Value > 1 || FeatureList.KindOf(c.Key) is not (FeatureKind.SoundPair or FeatureKind.CharacterTriple))
            .Select((c, number) => (c.Key, Number: number, Worth: WorthOf(FeatureList.KindOf(c.Key)) * MathF.Pow(MathF.Log(1 + (examples.Count / (float)c.Value)), 0.7f)))
            .ToDictionary(f => f.Key, f => (f.Number, f.Worth));
    }

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public Vocabulary(BinaryReader kept)
    {
        var count = kept.ReadInt32();
        _features = new Dictionary<ulong, (int Number, float Worth)>(count);
        for (var i = 0; i < count; i++)
            _features.Add(kept.ReadUInt64(), (kept.ReadInt32(), kept.ReadSingle()));
    }

    public int Count => _features.Count;

    public void Write(BinaryWriter kept)
    {
        kept.Write(_features.Count);
        foreach (var (key, (number, worth)) in _features)
        {
            kept.Write(key);
            kept.Write(number);
            kept.Write(worth);
        }
    }

    /// <summary>Writes the known features of a text as a vector of about length one; returns how many there are.</summary>
    public int Read(ReadOnlySpan<ulong> keys, Span<Term> terms)
    {
        var count = 0;
        var squares = 0f;
        foreach (var key in keys)
        {
            if (!_features.TryGetValue(key, out var feature))
                continue;
            terms[count++] = new Term(feature.Number, feature.Worth);
            squares += feature.Worth * feature.Worth;
        }

        var scale = 1 / MathF.Sqrt(MathF.Max(squares, LeastLength));
        foreach (ref var term in terms[..count])
            term = term with { Value = term.Value * scale };
        return count;
    }

    private static float WorthOf(FeatureKind kind) => kind switch
    {
        FeatureKind.Character => 1.5f,
        FeatureKind.CharacterPair => 1,
        FeatureKind.SoundPair => 0.4f,
        FeatureKind.Word => 1.2f,
        FeatureKind.WordPart => 0.5f,
        FeatureKind.Concept => 1.5f,
        FeatureKind.Edge => 0.7f,
        _ => 1,
    };
}

/// <param name="Number">Of the feature.</param>
internal readonly record struct Term(int Number, float Value);
