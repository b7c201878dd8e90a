using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>Which one of a list somebody picks by its place: "第二个", "2", "选1", "the last one".</summary>
internal static partial class PickReader
{
    private const string Chinese = "一二三四五六";

    private static readonly string[] English = ["first", "second", "third", "fourth", "fifth", "sixth"];

    /// <summary>The index, or null when no place within the list is named.</summary>
    public static int? Read(string text, int count)
    {
        if (Place().Match(CueFold.Fold(text)) is not { Success: true } match)
            return null;
        if (match.Groups["last"].Success)
            return count - 1;
        var word = match.Groups["word"].Success ? match.Groups["word"].Value : match.Groups["bare"].Value;
        var index = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1
            : word.Length == 1 ? Chinese.IndexOf(word[0], StringComparison.Ordinal)
            : Array.IndexOf(English, word);
        return index >= 0 && index < count ? index : null;
    }

    [GeneratedRegex(@"(?<last>最后(?:那|一)?[个项单种]|the last)|(?:第|选|要)\s?(?<word>[一二三四五六1-6])(?:[个项单号种]|\b|$)|\b(?:the |number |no\.? ?|option )(?<word>first|second|third|fourth|fifth|sixth|[1-6])\b|^\s*(?<bare>[1-6一二三四五六])\s*[.。、号]?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
