using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Language.Replies;

/// <summary>
/// A yes that says to what: "好 洗窗帘那个你先给我确认", "confirm the car wash". Strict as <see cref="ReplyReader"/>: the whole
/// message is a few words around what is named and a word that books it; times, numbers, changes and questions make it another message.
/// </summary>
public static partial class NamedYes
{
    private const int LongestText = 60;

    private static readonly CueSet Otherwise = CueSet.Of("""
        吗|么|?|什么|啥|哪|谁|怎么|咋|多少|几|好不|行不|没有|改|换|不要|不用|不想|先不|先别|别|莫|取消|退|不确认|不定|不订|不约|不是|再加|多加|另外|还要|提醒|以后|直接|所有|全部
        what|when|where|who|which|how|not|don't|dont|never|no|cancel|change|instead|but|another|also|add|from now|always|without
        """);

    /// <summary>What is named; empty for "that one"; null when the message is no such yes.</summary>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > LongestText)
            return null;
        var folded = CueFold.Fold(text).Trim();
        var match = Chinese().Match(folded);
        if (!match.Success)
            match = English().Match(folded);
        if (!match.Success || match.Groups["lead"].ValueSpan.IndexOfAnyInRange('0', '9') >= 0)
            return null;
        // "算了 不问了" before it drops another matter than the one that is named.
        var rest = GivenUp().Replace(match.Groups["lead"].Value, "") + " " + folded[match.Groups["lead"].Length..];
        return Otherwise.IsIn(CueText.Of(rest)) ? null : match.Groups["name"].Value.Trim();
    }

    [GeneratedRegex(@"^(?<lead>.{0,16}?(?:^|[\s,.!~;]))(?:那(?!个|单|一单|件|项|份)|就|把|刚才|刚刚|刚说|之前|前头|前面|你说|的|先)*(?<name>(?!那个|那单|这个|这单)[\u4e00-\u9fff]{2,8}?)?(?:(?:那个单|那个|那一?单|这个|这单|那件|那项|那份|的单子|的单|的事))?(?:你们?|先|就|还是|也|都|一并|给我|帮我|跟我|请|麻烦|按|照|\s)*(?:(?:确认|下单|照旧|照常|不变|订|定|约|安排|登记|办)(?:了|起|上|下来|下|好)?(?:吧|嘛|哈|噻|咯|一下|下单)*)(?:[\s,]*(?:确认|下单|可以|好的|ok|谢谢|麻烦了|谢了))*[\s.!~]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?<lead>.{0,24}?(?:^|[\s,.!;-]))(?:please |yes,? |ok,? |okay,? |so )*(?:(?:confirm|go ahead with|yes to|proceed with|place|let's do|book) (?:the |my |that |this )?(?<name>[a-z][a-z -]{2,30}?)(?: one| order| booking)?|(?:the |my |that )(?<name>[a-z][a-z -]{2,24}?)(?: one| order| booking)?,? (?:is confirmed|confirmed|confirm|go ahead|is fine|stays|as planned|as agreed))(?: as planned| as agreed| please| then| now| thanks| thank you)*[\s.!]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex English();

    [GeneratedRegex(@"(?:算了|算咯|好了|行了)?[\s,]*(?:不|莫)(?:问|等|逗|说|聊|闹|管|扯|摆|开玩笑)(?:了|你了|他了|咯|啦)|算了|算咯|never ?mind", RegexOptions.CultureInvariant)]
    private static partial Regex GivenUp();
}
