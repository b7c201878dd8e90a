using Butler.Skills.Language.Places;
using Butler.Skills.Language.Text;

namespace Butler.Bot.Evaluation.Scoring;

/// <summary>Whether two wordings of a place mean the same one, in whichever language.</summary>
internal static class Places
{
    public static bool AreSame(string wanted, string? got)
    {
        if (string.IsNullOrWhiteSpace(got))
            return false;
        return IsIn(Core(wanted), Core(got)) || IsIn(Core(PlaceReader.InChinese(wanted)), Core(PlaceReader.InChinese(got)));
    }

    private static bool IsIn(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    private static string Core(string place) => string.Concat(TextFold.Fold(place).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
