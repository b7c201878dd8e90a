using System.Buffers;

namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <summary>Tells what nobody meant as words: fingers run over the keys, one letter over and over, punctuation alone.</summary>
internal static class Scribble
{
    private const int ShortestWord = 4;
    private const int MostConsonants = 5;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly SearchValues<string> Runs = SearchValues.Create(
        ["qwer", "wert", "asdf", "sdfg", "dfgh", "fghj", "ghjk", "hjkl", "zxcv", "xcvb", "cvbn", "vbnm", "lkjh", "mnbv"], StringComparison.Ordinal);

    /// <param name="folded">Lower case, half-width.</param>
    public static bool Is(ReadOnlySpan<char> folded)
    {
        var (words, scribbled, other) = (0, 0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            if (char.IsAsciiLetter(folded[i]))
            {
                var end = i + 1;
                while (end < folded.Length && char.IsAsciiLetter(folded[end]))
                    end++;
                words++;
                scribbled += IsScribbled(folded[i..end]) ? 1 : 0;
                i = end - 1;
            }
            else if (char.IsLetterOrDigit(folded[i]) || char.IsSurrogate(folded[i]) || char.IsSymbol(folded[i]))
            {
                other++;
            }
        }

        return other == 0 && (words == 0 ? folded.ContainsAnyExcept(' ', '\n') : scribbled == words);
    }

    private static bool IsScribbled(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord)
            return word.Length > 1 && word.IndexOfAnyExcept(word[0]) < 0;
        if (word.IndexOfAnyExcept(word[0]) < 0 || !word.ContainsAny(Vowels))
            return true;
        var consonants = 0;
        foreach (var letter in word)
        {
            consonants = Vowels.Contains(letter) ? 0 : consonants + 1;
            if (consonants >= MostConsonants)
                return true;
        }

        return word.ContainsAny(Runs);
    }
}
