using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>The form every detector of this room reads: folded, and without the spaces of stretched-out typing.</summary>
internal static partial class SafetyText
{
    public static string Fold(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = CueFold.Fold(text.Length > longest ? text[..longest] : text).Trim();
        return IsSpacedOut(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;
    }

    /// <summary>Rooms and flats by number become one word, so that tables can speak of "some household".</summary>
    public static string WithRoomsNamed(string folded) => folded.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? folded : Rooms().Replace(folded, "某户");

    [GeneratedRegex(@"(?<![\d.a-z¥-])(?:\d{1,2}(?:栋|幢|座|号楼|单元)-?)?(?:\d{1,2}-)*(?:[1-9]|[1-3]\d)(?:0[1-9]|1[0-6])(?:室|房|号)?(?![\d.]|\s?(?:元|块|年|字|平|页|人|个|台|次|米|ml|kg|m\b|点|分))", RegexOptions.CultureInvariant)]
    private static partial Regex Rooms();

    /// <summary>"着 火 了": dictation and nervous thumbs put a space after every character.</summary>
    private static bool IsSpacedOut(string text)
    {
        var spaces = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetter(character))
                return false;
            if (character == ' ')
                spaces++;
        }
        return spaces > 1 && spaces * 2 >= text.Length - 1;
    }
}
