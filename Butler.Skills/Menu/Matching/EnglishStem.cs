namespace Butler.Skills.Menu.Matching;

/// <summary>Takes the commonest endings off an English word, so that cleaning, cleaned and cleans meet.</summary>
internal static class EnglishStem
{
    private static readonly string[] Endings = ["ings", "ing", "ers", "ies", "ed", "er", "es", "ly", "s", "e"];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }
}
