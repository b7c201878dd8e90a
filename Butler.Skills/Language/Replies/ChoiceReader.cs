using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Replies;

/// <summary>Which of a list is picked by its place: "第一个", "选2", "最后那个", "the second".</summary>
public static partial class ChoiceReader
{
    private const int LongestText = 40;
    private const string Digits = "一二三四五六";

    /// <summary>The answer to an offer; what is only named to be left out or asked about is not picked.</summary>
    /// <param name="count">How many were offered.</param>
    /// <returns>The index from 0; null when the text picks none of them by its place.</returns>
    public static int? Read(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (count <= 0 || text.Length is 0 or > LongestText)
            return null;
        var folded = CueFold.Fold(text).Trim();
        if (folded.Contains('?') || Denied().IsMatch(folded))
            return null;
        var match = Pattern().Match(folded);
        if (!match.Success)
            return ReadWithin(folded, count);

        int? place = null;
        if (match.Groups["last"].Success)
            place = count;
        else if (match.Groups["lastbutone"].Success)
            place = count - 1;
        else if (match.Groups["former"].Success)
            place = 1;
        else if (match.Groups["latter"].Success)
            place = count == 2 ? 2 : null;
        else if (match.Groups["middle"].Success)
            place = count == 3 ? 2 : null;
        else if (match.Groups["letter"].Success)
            place = match.Groups["letter"].ValueSpan[0] - 'a' + 1;
        else if (match.Groups["number"].Success)
            place = Numerals.Parse(match.Groups["number"].ValueSpan);
        else if (match.Groups["ordinal"].Success)
            place = Ordinal(match.Groups["ordinal"].Value);
        return place is { } picked && picked >= 1 && picked <= count ? picked - 1 : null;
    }

    /// <summary>The place that is named among other words, whatever they want of it: "第二个不要了".</summary>
    public static int? ReadWithin(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Named().Match(CueFold.Fold(text)) is not { Success: true } match)
            return null;
        if (match.Groups["last"].Success)
            return count - 1;
        var word = match.Groups["word"].Value;
        var index = char.IsAsciiDigit(word[0]) ? word[0] - '1' : word.Length == 1 ? Digits.IndexOf(word[0], StringComparison.Ordinal) : Ordinal(word) - 1;
        return index >= 0 && index < count ? index : null;
    }

    [GeneratedRegex(@"(?<last>最后(?:那|一)?[个项单种]|the last)|(?:第|选|要)\s?(?<word>[一二三四五六1-6])(?:[个项单号种]|\b|$)|\b(?:the |number |no\.? ?|option )(?<word>first|second|third|fourth|fifth|[1-6])\b|^\s*(?<word>[1-6一二三四五六])\s*[.。、号]?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:我|就|那就|那|要|选|我要|我选|选择|订|约|来|嗯|好|好的|对|是|ok|okay|i'll take|i want|i choose|take|choose|pick|option|number|no\.|the|let's do|go with|i'd like|,|\s)*(?:(?<lastbutone>倒数第二个?)|(?<last>最后面?那?一?[个项种家]?|最下面那?个?|末尾那?个?|the last(?: one)?|last one|last)|(?<former>前面那?一?个|前一个|前者|上面那?一?个|最上面那?个?|头一个|the former|the upper one)|(?<latter>后面那?一?个|后一个|后者|下面那?一?个|the latter|the other one|另外?一个|另外那个)|(?<middle>中间那?一?个|the middle(?: one)?)|第\s?(?<number>\d|[一二两三四五六七八九十])(?:个|项|种|家|条|款)?|(?<number>\d)(?:号|\.)?|(?<number>[一二三四五])(?:号)?|(?<ordinal>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th)(?: one| option)?|(?<number>one|two|three|four|five)|(?<letter>[a-e]))(?:吧|嘛|哈|呢|啊|呀|哦|了|的|那个|就行|就好|可以|谢谢|please|thanks|thank you|,|[!.~]|\s)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex("不要|不是|不选|别|not |don't", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    private static int Ordinal(string word) => word[0] switch
    {
        'f' when word.StartsWith("first", StringComparison.Ordinal) => 1,
        's' => 2,
        't' => 3,
        'f' when word.StartsWith("fourth", StringComparison.Ordinal) => 4,
        'f' => 5,
        var digit => digit - '0',
    };
}
