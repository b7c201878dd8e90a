using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>The form every detector of this room reads: folded, and without the spaces of stretched-out typing.</summary>
internal static class SafetyText
{
    public static string Fold(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = CueFold.Fold(text.Length > longest ? text[..longest] : text).Trim();
        return IsSpacedOut(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;
    }

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
