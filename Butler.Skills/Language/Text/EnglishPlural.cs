namespace Butler.Skills.Language.Text;

/// <summary>The plural of a measure word: unit, box, copy, person. Others of the language are not among the menu's units.</summary>
internal static class EnglishPlural
{
    public static string Of(string word) => word switch
    {
        "" => "",
        "person" => "people",
        "child" => "children",
        _ when !char.IsAsciiLetterLower(word[^1]) => word,
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ when word.EndsWith('y') && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal) => word[..^1] + "ies",
        _ => word + "s",
    };
}
