using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Replies;

/// <summary>Reads a rating: stars, marks out of five, ten or a hundred, a thumb, or words.</summary>
public static partial class RatingReader
{
    private const int LongestText = 200;
    private const int Most = 5;

    private static readonly CueSet Unsolved = CueSet.Of("""
        没修好|没有修好|还没修好|没弄好|没有弄好|没搞好|没解决|没有解决|没通|还是堵|还在堵|还在漏|还是漏|又漏|还漏|又坏了|又堵了|又不行了|还是坏的|还是不行|还是不亮|还是不热|还是不制冷|还是不响|还是老样子|没洗干净|没有洗干净|洗得不干净|没擦干净|没打扫干净|没扫干净|没清理|跟没修一样|跟没洗一样|等于没修|白修了|根本没好|根本没修|没见好|没得用|修不好|问题还在|毛病还在|原样
        not fixed|isn't fixed|isnt fixed|still leaking|still dripping|still drips|dripping again|drips again|leaks again|still smells|still leaks|still broken|still blocked|still not working|still doesn't work|still doesnt work|still the same|broke again|broken again|leaking again|blocked again|not clean|isn't clean|still dirty|not solved|not resolved|never fixed|didn't fix|did not fix
        """);

    // The worst first: "不满意" holds "满意", and "不太满意" is not yet the worst.
    private static readonly (int Stars, CueSet Words)[] Words =
    [
        (1, CueSet.Of("差评|太差|很差|极差|差劲|非常不满意|很不满意|太不满意|糟透|糟糕|垃圾|太烂|烂透|恼火得很|terrible|awful|horrible|worst|useless|rubbish job|very bad|very poor|very dissatisfied")),
        (2, CueSet.Of("不满意|不太满意|不咋样|不咋地|不怎么样|不咋个|不太好|不大好|有点差|失望|bad job|poor job|bad service|poor service|disappointed|disappointing|not satisfied|not happy|unhappy with|not good|dissatisfied|👎")),
        (3, CueSet.Of("一般般|一般|还行吧|凑合|马马虎虎|中规中矩|将就|so-so|so so|average|mediocre|okay-ish")),
        (5, CueSet.Of("非常满意|很满意|十分满意|特别满意|满意得很|好评|特别好|非常好|好得很|巴适|安逸|太好了|棒|赞|完美|没得说|很专业|很负责|很仔细|excellent|perfect|great job|fantastic|amazing|very satisfied|very happy|very good|well done|brilliant job|👍|💯|🌟🌟🌟🌟🌟")),
        (4, CueSet.Of("满意|不错|挺好|蛮好|还可以|可以的|good job|satisfied|happy with|good work|nice work|pretty good")),
    ];

    /// <returns>Null when the text rates nothing.</returns>
    public static Rating? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > LongestText)
            return null;
        var folded = CueFold.Fold(text);
        var cues = CueText.Of(folded);
        var unsolved = Unsolved.IsIn(cues);
        var stars = Counted(folded) ?? Said(cues);
        return stars is null && !unsolved ? null : new Rating(stars, unsolved);
    }

    /// <summary>A bare number answers the question for stars: "4", "给五", "10分".</summary>
    public static int? Bare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Number().Match(CueFold.Fold(text).Trim()) is { Success: true } match
            && Numerals.Parse(match.Groups["stars"].ValueSpan) is { } stars and >= 1 and <= Most ? stars : null;
    }

    private static int? Said(CueText cues)
    {
        foreach (var (stars, words) in Words)
        {
            if (words.IsIn(cues))
                return stars;
        }

        return null;
    }

    private static int? Counted(string text)
    {
        if (Emoji().Count(text) is > 0 and <= Most and var shown)
            return shown;
        if (Marks().Match(text) is not { Success: true } match)
            return null;
        if (match.Groups["bad"].Success)
            return 1;
        var written = match.Groups["stars"].Success ? match.Groups["stars"] : match.Groups["mark"];
        if (Parse(written.Value) is not { } mark)
            return null;
        var of = match.Groups["of"].Success ? Parse(match.Groups["of"].Value) ?? 0
            : match.Groups["stars"].Success || mark <= Most ? Most
            : mark <= 10 ? 10 : 100;
        return of >= mark && of > 0 ? Math.Clamp((int)Math.Ceiling(mark * Most / of), 1, Most) : null;
    }

    private static double? Parse(string written) =>
        double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Numerals.Parse(written);

    [GeneratedRegex(@"(?<mark>\d{1,3}(?:\.\d)?)\s?(?:/|分之|out of)\s?(?<of>5|10|100)(?!\d)|(?<stars>[1-5一二两三四五]|one|two|three|four|five)\s?(?:颗|个)?\s?(?:星|stars?\b)|(?:打|给|评|就|只能|最多|满分)\s?(?:个|你们?|他们?|师傅)?\s?(?<mark>\d{1,3}|[一二两三四五六七八九十])\s?分|^(?<mark>\d{1,3}|[一二两三四五六七八九十])\s?分|(?<bad>零分|0\s?分|负分|零星|0\s?星|zero stars?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    [GeneratedRegex("⭐|🌟|★", RegexOptions.CultureInvariant)]
    private static partial Regex Emoji();

    [GeneratedRegex(@"^(?:给|打|评|就|我给|我打)?\s?(?<stars>[1-5一二两三四五])\s?(?:个|颗|分|星)?(?:吧|嘛|啊|咯)?[.!。!]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
