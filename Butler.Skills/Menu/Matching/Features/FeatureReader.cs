using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching.Features;

/// <summary>
/// Reads the features of a folded text: Chinese characters, neighbouring characters and their sounds (dictation writes
/// 依 for 衣), the stems of English words and pieces of them (typing errors), and the concepts that are named whatever
/// the language.
/// </summary>
internal sealed class FeatureReader(ConceptReader concepts)
{
    private const int PartLength = 4;

    public static FeatureReader Default { get; } = new(new ConceptReader(EmbeddedLines.Read("concepts.txt")));

    /// <param name="folded">A text that went through <see cref="TextFold"/>.</param>
    public void Read(ReadOnlySpan<char> folded, ref FeatureList features)
    {
        concepts.Read(folded, ref features);
        for (var i = 0; i < folded.Length; i++)
        {
            if (IsHan(folded[i]))
            {
                features.Add(FeatureKind.Character, folded[i]);
                if (i + 1 < folded.Length && IsHan(folded[i + 1]))
                    ReadPair(folded[i], folded[i + 1], ref features);
            }
            else if (char.IsAsciiLetter(folded[i]))
            {
                var end = i + 1;
                while (end < folded.Length && (char.IsAsciiLetter(folded[end]) || folded[end] == '\''))
                    end++;
                ReadWord(EnglishStem.Of(folded[i..end]), ref features);
                i = end - 1;
            }
        }

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

    private static void ReadWord(ReadOnlySpan<char> stem, ref FeatureList features)
    {
        features.Add(FeatureKind.Word, Hash(stem));
        for (var i = 0; i + PartLength <= stem.Length; i++)
            features.Add(FeatureKind.WordPart, Hash(stem.Slice(i, PartLength)));
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
