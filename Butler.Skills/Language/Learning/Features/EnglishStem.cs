namespace Butler.Skills.Language.Learning.Features;

/// <summary>Takes the commonest endings off an English word, so that cleaning, cleaned and cleans meet.</summary>
internal static class EnglishStem
{
    private static readonly string[] Endings = ["ings", "ing", "ers", "ies", "ied", "ed", "er", "es", "ly", "'s", "s", "e", "y"];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                // stopped, plugging: the doubled letter goes with the ending.
                return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;
            }
        }

        return word;
    }
}
