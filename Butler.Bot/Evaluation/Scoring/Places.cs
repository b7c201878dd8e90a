using Butler.Skills.Language.Text;

namespace Butler.Bot.Evaluation.Scoring;

/// <summary>Whether two wordings of a place mean the same one.</summary>
internal static class Places
{
    public static bool AreSame(string wanted, string? got)
    {
        if (string.IsNullOrWhiteSpace(got))
            return false;
        var (a, b) = (Core(wanted), Core(got));
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }

    private static string Core(string place) => string.Concat(TextFold.Fold(place).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
