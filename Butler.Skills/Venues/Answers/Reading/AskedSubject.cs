using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>
/// What a fact is asked of by words that nothing is known by: 海底捞 in 海底捞在哪里. It tells nothing by itself, for
/// much has a place or a telephone; who finds nothing else the question could be about takes it for the name of a place.
/// </summary>
internal static partial class AskedSubject
{
    private const int Longest = 28;

    /// <param name="rest">The question with everything that was understood blanked.</param>
    /// <param name="fields">Where facts are asked for, in the question.</param>
    public static string? Find(string rest, IReadOnlyList<(int Start, int End)> fields)
    {
        foreach (var (start, end) in fields)
        {
            var english = end < rest.Length && rest.AsSpan(start, end - start).Trim().IsEmpty && EnglishAfter().Match(rest, end) is { Success: true } after && after.Index == end ? after.Groups["name"].Value : null;
            var name = english ?? Before().Match(rest[..start]).Groups["name"].Value;
            name = Leading().Replace(name, "").Trim();
            if (name.Length is >= 2 and <= Longest && !Pronoun().IsMatch(name))
                return name;
        }

        return null;
    }

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fffA-Za-z0-9·&']{2,14})\s*(?:的|它|现在|今天|明天|一般|到底|具体|都|是|店)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\G\s+(?:the |of |for |is |at )*(?<name>[A-Za-z][A-Za-z'&-]+(?: [A-Za-z][A-Za-z'&-]+){0,3}?)\s*(?:\?|$|\.|,| open| close)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishAfter();

    [GeneratedRegex(@"^(?:请问|问一下|问下|你好|您好|麻烦|告诉我|我想问|我想知道|想问|帮我查|帮我看|查一下|查查|查下|看看|知道|你知道|您知道|那个|那家|这家|附近的|一下)+|的$", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    // What is one's own, or the talk's, is the name of no place.
    [GeneratedRegex(@"[我你您他她它咱们这那哪谁啥]|什么|怎么|多少|^(?:please|you|it|this|that|there|here|my|your|our|the|they|we|he|she)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();
}
