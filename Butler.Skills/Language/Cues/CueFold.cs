using Butler.Skills.Language.Text;

namespace Butler.Skills.Language.Cues;

/// <summary>The form all cue tables are written in: <see cref="TextFold"/> and one kind of apostrophe. Keeps every index.</summary>
internal static class CueFold
{
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextFold.Fold(text).Replace('’', '\'').Replace('‘', '\'').Replace('著', '着');
    }
}
