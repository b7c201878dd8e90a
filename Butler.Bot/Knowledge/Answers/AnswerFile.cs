using System.Globalization;
using System.Text;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Knowledge.Answers;

namespace Butler.Bot.Knowledge.Answers;

/// <summary>Approved answers as a guide file: every question a heading.</summary>
internal static class AnswerFile
{
    /// <param name="entries">All of one month and approved.</param>
    public static string Write(string month, IReadOnlyList<KnowledgeEntry> entries, CommunityTime time)
    {
        var oldest = entries.Min(e => time.Local(e.DecidedAt!.Value));
        StringBuilder file = new();
        file.Append(CultureInfo.InvariantCulture, $"---\nid: answers-{month}\ntitle:\n  zh: 客户经理答复 {month}\n  en: Answers of the managers {month}\nkeywords: []\nverified: {oldest:yyyy-MM-dd}\nsource: 客户经理答复\n---\n# 客户经理答复 {month}\n");
        foreach (var entry in entries)
        {
            file.Append(CultureInfo.InvariantCulture, $"\n## {OneLine(entry.Question)}\n{Prose(entry.Answer)}\n\n（{OneLine(entry.Source)}答复");
            if (entry.ValidUntil is { } last)
                file.Append(CultureInfo.InvariantCulture, $"，有效至{last:yyyy-MM-dd}");
            file.Append("）\n");
        }

        return file.ToString();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // A line of the answer that looks like a heading, or like the mark of the English part, would be read as one.
    private static string Prose(string text)
        => string.Join('\n', text.ReplaceLineEndings("\n").Trim().Split('\n').Select(l => l.StartsWith('#') || l.StartsWith("EN:", StringComparison.Ordinal) ? $" {l}" : l));
}
