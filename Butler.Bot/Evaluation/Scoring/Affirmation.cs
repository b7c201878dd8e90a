namespace Butler.Bot.Evaluation.Scoring;

/// <summary>Whether a reply says yes or no to a question about one feature.</summary>
internal static class Affirmation
{
    private static readonly string[] Yes = ["有", "是", "可以", "提供", "能", "对", "yes"];
    private static readonly string[] No = ["没", "不", "无", "否", "no"];
    private static readonly char[] SentenceEnds = ['。', '\n', '!', '\uFF01', '.'];

    // What stands behind these is listed beside the answer.
    private static readonly string[] Asides = ["\uFF08", "(", "写的是"];

    /// <summary>Null when it says neither. Of several sentences, the one that names most of the feature counts.</summary>
    public static bool? Read(string reply, string feature) => reply
        .Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(sentence => (Answer: Of(sentence), Named: Head(sentence).Intersect(feature).Count()))
        .Where(s => s.Answer is not null)
        .OrderByDescending(s => s.Named)
        .FirstOrDefault().Answer;

    private static bool? Of(string sentence) =>
        No.Any(word => sentence.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? false
        : Yes.Any(word => sentence.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? true
        : null;

    private static string Head(string sentence)
    {
        var end = Asides.Select(a => sentence.IndexOf(a, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(sentence.Length).Min();
        return sentence[..end];
    }
}
