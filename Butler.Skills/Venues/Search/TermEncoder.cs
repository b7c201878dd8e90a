namespace Butler.Skills.Venues.Search;

/// <summary>
/// Turns text into weighted terms: pairs of Chinese characters, single ones at a lower weight, Latin words and numbers.
/// Documents carry BM25's term saturation and length normalisation, queries plain weights; the rarity of a term (IDF) is
/// the index's business. Every index uses this one encoder, so that they rank alike.
/// </summary>
public static class TermEncoder
{
    private const float Saturation = 1.2f;
    private const float LengthWeight = 0.75f;

    /// <summary>Fixed rather than measured, so that one changed venue doesn't change every other vector.</summary>
    private const float TypicalLength = 80;

    private const float SingleCharacter = 0.3f;

    /// <param name="parts">Texts and how much they count: a name more than an address.</param>
    public static SparseVector Document(IEnumerable<(string Text, float Weight)> parts)
    {
        Dictionary<uint, float> counts = [];
        var length = 0;
        foreach (var (text, weight) in parts)
            length += Count(text, weight, counts);
        var norm = Saturation * (1 - LengthWeight + LengthWeight * length / TypicalLength);
        return Vector(counts, count => count * (Saturation + 1) / (count + norm));
    }

    public static SparseVector Query(string text)
    {
        Dictionary<uint, float> counts = [];
        Count(text, 1, counts);
        return Vector(counts, count => Math.Min(count, 2));
    }

    private static SparseVector Vector(Dictionary<uint, float> counts, Func<float, float> weigh)
    {
        var terms = new uint[counts.Count];
        var weights = new float[counts.Count];
        var i = 0;
        foreach (var (term, count) in counts)
        {
            terms[i] = term;
            weights[i++] = weigh(count);
        }

        return new SparseVector(terms, weights);
    }

    private static int Count(string text, float weight, Dictionary<uint, float> counts)
    {
        var key = CompactText.Of(text);
        var folded = key.Text;
        var length = 0;
        for (var i = 0; i < folded.Length;)
        {
            var end = i + 1;
            if (IsLatin(folded[i]))
            {
                // The compact text has no spaces, so a word ends where the original has a gap.
                while (end < folded.Length && IsLatin(folded[end]) && key.InOriginal(i, end - i + 1).Length == end - i + 1)
                    end++;
                Add(Stem(folded.AsSpan(i, end - i)), weight, counts);
            }
            else
            {
                Add(folded.AsSpan(i, 1), weight * SingleCharacter, counts);
                if (end < folded.Length && !IsLatin(folded[end]))
                    Add(folded.AsSpan(i, 2), weight, counts);
            }

            length++;
            i = end;
        }

        return length;
    }

    // Enough for plurals and verbs of questions: opens, opened, opening.
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        const int Shortest = 3;
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending) && char.IsAsciiLetter(word[0]))
                return word[..^ending.Length];
        }

        return word;
    }

    private static void Add(ReadOnlySpan<char> term, float weight, Dictionary<uint, float> counts)
    {
        // FNV-1a: stable across processes and machines, which string.GetHashCode is not.
        var hash = 2166136261u;
        foreach (var c in term)
        {
            hash = (hash ^ (byte)c) * 16777619u;
            hash = (hash ^ (byte)(c >> 8)) * 16777619u;
        }

        counts[hash] = counts.GetValueOrDefault(hash) + weight;
    }

    private static bool IsLatin(char c) => c < 0x0250;
}
