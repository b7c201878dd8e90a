using System.Text.RegularExpressions;
using Butler.Skills.Language.Times;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>
/// A question asked along with a wish: "wash the air conditioners tomorrow, and by the way, is there a pharmacy nearby".
/// The two are read apart, for together each hides the other.
/// </summary>
internal static partial class ByTheWay
{
    private const int ShortestWish = 3;

    /// <summary>Shorter ones ("多少钱") are about the wish itself.</summary>
    private const int ShortestQuestion = 5;

    /// <summary>Null where nothing is asked along with something else.</summary>
    public static (string Wish, string Question)? Split(string words)
    {
        var marker = new[] { Asking(), Nearby(), English() }.Select(m => m.Match(words)).FirstOrDefault(m => m.Success);
        if (marker is null)
            return null;
        var (wish, question) = (words[..marker.Index].Trim(), words[(marker.Index + marker.Length)..].Trim());
        return wish.Length >= ShortestWish && question.Length >= ShortestQuestion ? (wish, question) : null;
    }

    /// <summary>
    /// "What papers does it take? We begin on the third": first how it goes, then what is wanted, which is understood with
    /// the question only. Null where a time and a single question are not so apart.
    /// </summary>
    public static (string Wish, string Question)? Leading(string words, DateTimeOffset now)
    {
        var asked = AskedFirst().Match(words);
        return asked.Success && WhenReader.ReadOne(asked.Groups["question"].Value, now) is null && WhenReader.ReadOne(asked.Groups["rest"].Value, now) is not null
            ? (words, asked.Groups["question"].Value.Trim())
            : null;
    }

    [GeneratedRegex(@"^(?<question>[^?？]{6,}(?:[?？]|(?:吗|么|不)[,，。 ]))(?<rest>[^?？]{6,})$", RegexOptions.CultureInvariant)]
    private static partial Regex AskedFirst();

    /// <summary>"顺便问下…", "另外想打听一下…", "…,再问一句…".</summary>
    [GeneratedRegex(@"(?<=.)[\s,，。;；!！~]*(?:(?:另外|顺便|顺带|还有|对了|然后)[\s,，]*(?:再|还|也)?(?:我)?(?:想|帮我|麻烦|请)?(?:问|打听|咨询|看看|查查)|(?<=[\s,，。;；!！~])(?:再|还|也)(?:我)?(?:想|帮我|麻烦|请)*(?:问|打听|咨询))(?:一下|下|一哈|哈|你|个|一声|句|一句)*[\s,，:：]*", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    /// <summary>"…, 附近有没有…": needs no word of its own to be a question.</summary>
    [GeneratedRegex(@"(?<=.)[\s,，。;；!！~]+(?=(?:我们|我家|咱们?)?(?:小区|家)?(?:附近|周边|周围|旁边)(?:有没有|有啥|有什么|有哪|哪里有|哪儿有|哪家))", RegexOptions.CultureInvariant)]
    private static partial Regex Nearby();

    [GeneratedRegex(@"(?<=.)(?:[\s,.;!]+(?:oh,?\s+)?(?:and\s+)?(?:by the way|btw|also|and)[\s,]+(?=(?:do you know|could you tell|can you tell|is there|are there|where|what time|when does|when do|which)\b)|[.;,!]\s*(?=(?:is|are) there (?:a|an|any)\b[^,.;]*\b(?:nearby|near here|around here|close by)))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
