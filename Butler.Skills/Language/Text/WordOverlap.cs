namespace Butler.Skills.Language.Text;

/// <summary>How much of something that was kept comes up again in later words: "the medicine one" for "take my medicine".</summary>
internal static class WordOverlap
{
    private const string Light = "的了我你他她它们这那个条是在有要就都也和跟把给吧嘛呢啊哦一下不没别请让去来到对";

    private static readonly HashSet<string> LightWords = new(StringComparer.Ordinal)
        { "the", "a", "an", "my", "me", "to", "of", "in", "on", "at", "is", "i", "for", "and", "that", "one", "please", "take", "do", "it", "we", "our" };

    /// <summary>From 0 to 1, by characters in Chinese and by words in English; light words do not count.</summary>
    public static double Share(string kept, string said)
    {
        var (foldedKept, foldedSaid) = (TextFold.Fold(kept), TextFold.Fold(said));
        var characters = foldedKept.Where(c => c > '\u2e80' && char.IsLetter(c) && !Light.Contains(c, StringComparison.Ordinal)).Distinct().ToList();
        if (characters.Count > 0)
            return characters.Count(c => foldedSaid.Contains(c, StringComparison.Ordinal)) / (double)characters.Count;
        var words = Words(foldedKept).ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 ? 0 : Words(foldedSaid).Distinct().Count(words.Contains) / (double)words.Count;
    }

    private static IEnumerable<string> Words(string text) => text
        .Split([' ', ',', '.', '!', '?', '\'', '"', ';', ':'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => !LightWords.Contains(w));
}
