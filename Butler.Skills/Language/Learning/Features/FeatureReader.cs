using Butler.Skills.Language.Text;

namespace Butler.Skills.Language.Learning.Features;

/// <summary>
/// Reads the features of a folded text: Chinese characters, neighbouring characters and their sounds (dictation writes
/// 依 for 衣), the stems of English words and pieces of them (typing errors), and the concepts that are named whatever
/// the language.
/// </summary>
/// <param name="phrasing">Also how it is said: three characters or two words in a row, beginning and end, figures and signs.</param>
internal sealed class FeatureReader(ConceptReader concepts, bool phrasing = false)
{
    private const int PartLength = 4;
    private const char Start = '\u0002';
    private const char End = '\u0003';

    /// <summary>Reads what is named.</summary>
    public static FeatureReader Things { get; } = new(new ConceptReader(EmbeddedLines.Read("concepts.txt")));

    /// <param name="folded">A text that went through <see cref="TextFold"/>.</param>
    public void Read(ReadOnlySpan<char> folded, ref FeatureList features)
    {
        concepts.Read(folded, ref features);
        var before = Hash([Start]);
        for (var i = 0; i < folded.Length; i++)
        {
            if (IsHan(folded[i]))
            {
                features.Add(FeatureKind.Character, folded[i]);
                if (i + 1 < folded.Length && IsHan(folded[i + 1]))
                    ReadPair(folded[i], folded[i + 1], ref features);
                if (phrasing && i + 2 < folded.Length && IsHan(folded[i + 1]) && IsHan(folded[i + 2]))
                    features.Add(FeatureKind.CharacterTriple, ((ulong)folded[i] << 32) | ((ulong)folded[i + 1] << 16) | folded[i + 2]);
            }
            else if (char.IsAsciiLetter(folded[i]))
            {
                var end = i + 1;
                while (end < folded.Length && (char.IsAsciiLetter(folded[end]) || folded[end] == '\''))
                    end++;
                var word = Hash(EnglishStem.Of(folded[i..end]));
                ReadWord(EnglishStem.Of(folded[i..end]), word, ref features);
                if (phrasing)
                    features.Add(FeatureKind.WordPair, (before * 31) + word);
                before = word;
                i = end - 1;
            }
        }

        if (phrasing)
            ReadManner(folded, ref features);
        features.Close();
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff';

    private static void ReadPair(char first, char second, ref FeatureList features)
    {
        features.Add(FeatureKind.CharacterPair, ((ulong)first << 16) | second);
        int before = Pinyin.Of(first), after = Pinyin.Of(second);
        if (before != Pinyin.None && after != Pinyin.None)
            features.Add(FeatureKind.SoundPair, ((ulong)Pinyin.Fuzzy((ushort)before) << 16) | Pinyin.Fuzzy((ushort)after));
    }

    private static void ReadWord(ReadOnlySpan<char> stem, ulong hash, ref FeatureList features)
    {
        features.Add(FeatureKind.Word, hash);
        for (var i = 0; i + PartLength <= stem.Length; i++)
            features.Add(FeatureKind.WordPart, Hash(stem.Slice(i, PartLength)));
    }

    /// <summary>How it begins and ends, and what stands there beside words.</summary>
    private static void ReadManner(ReadOnlySpan<char> folded, ref FeatureList features)
    {
        char first = Start, last = Start;
        var figures = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (char.IsAsciiDigit(c))
                figures++;
            else if (char.IsHighSurrogate(c) && i + 1 < folded.Length)
                features.Add(FeatureKind.Sign, ((ulong)c << 16) | folded[++i]);
            else if (!char.IsLetter(c) && !char.IsWhiteSpace(c))
                features.Add(FeatureKind.Sign, c);
            if (!char.IsLetterOrDigit(c))
                continue;
            first = first == Start ? c : first;
            last = c;
        }

        features.Add(FeatureKind.Edge, ((ulong)Start << 16) | first);
        features.Add(FeatureKind.Edge, ((ulong)End << 16) | last);
        if (figures > 0)
            features.Add(FeatureKind.Sign, (ulong)Math.Min(figures, 8));
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
