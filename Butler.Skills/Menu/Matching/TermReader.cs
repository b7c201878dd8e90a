using Butler.Skills.Language.Text;

namespace Butler.Skills.Menu.Matching;

/// <summary>
/// Cuts a text into the terms that are compared: Chinese characters alone and in runs of two and three, the sounds of
/// two neighbours, English words and pairs of words. Terms are hashes; two texts share a term if they share its hash.
/// </summary>
internal static class TermReader
{
    private const ulong One = 0x9E3779B97F4A7C15;
    private const ulong Two = 0xC2B2AE3D27D4EB4F;
    private const ulong Three = 0x165667B19E3779F9;
    private const ulong Sound = 0x27D4EB2F165667C5;
    private const ulong Word = 0x85EBCA77C2B2AE63;
    private const ulong Words = 0xD6E8FEB86659FD93;

    /// <summary>What each kind of term counts for.</summary>
    private static readonly float[] Weights = [0.45f, 1f, 0.9f, 0.55f, 1.1f, 0.8f];

    /// <param name="folded">A text that went through <see cref="TextFold"/>.</param>
    public static void Read(ReadOnlySpan<char> folded, List<Term> terms)
    {
        terms.Clear();
        var previousWord = 0UL;
        for (var i = 0; i < folded.Length; i++)
        {
            var sound = Pinyin.Of(folded[i]);
            if (sound != Pinyin.None)
            {
                ReadHan(folded, i, sound, terms);
                previousWord = 0;
            }
            else if (char.IsAsciiLetter(folded[i]))
            {
                var start = i;
                while (i + 1 < folded.Length && (char.IsAsciiLetter(folded[i + 1]) || folded[i + 1] == '\''))
                    i++;
                var word = Hash(EnglishStem.Of(folded[start..(i + 1)]));
                terms.Add(new Term(word * Word, Weights[4]));
                if (previousWord != 0)
                    terms.Add(new Term(((previousWord * 31) + word) * Words, Weights[5]));
                previousWord = word;
            }
        }
    }

    private static void ReadHan(ReadOnlySpan<char> text, int i, ushort sound, List<Term> terms)
    {
        terms.Add(new Term(text[i] * One, Weights[0]));
        if (i + 1 >= text.Length || Pinyin.Of(text[i + 1]) is not (not Pinyin.None and var next))
            return;
        terms.Add(new Term((((ulong)text[i] << 16) | text[i + 1]) * Two, Weights[1]));
        terms.Add(new Term((((ulong)Pinyin.Fuzzy(sound) << 16) | Pinyin.Fuzzy(next)) * Sound, Weights[3]));
        if (i + 2 < text.Length && Pinyin.Of(text[i + 2]) != Pinyin.None)
            terms.Add(new Term((((ulong)text[i] << 32) | ((ulong)text[i + 1] << 16) | text[i + 2]) * Three, Weights[2]));
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word)
            hash = (hash ^ character) * 1099511628211UL;
        return hash;
    }
}

/// <param name="Weight">How much a term of its kind counts, before its rarity.</param>
internal readonly record struct Term(ulong Key, float Weight);
