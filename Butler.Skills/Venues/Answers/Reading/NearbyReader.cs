using System.Text.RegularExpressions;
using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>The word 周边 or its like, with the kinds of places asked for beside it.</summary>
/// <param name="Start">In the text as written.</param>
/// <param name="Categories">In the order they are said; empty when anything nearby is meant.</param>
internal sealed record NearbyAsk(int Start, int End, IReadOnlyList<string> Categories);

internal static partial class NearbyReader
{
    private static readonly char[] SentenceMarks = ['。', '?', '\uFF1F', '!', '\uFF01', ';', '\uFF1B', '\n'];
    private static readonly char[] ClauseMarks = [.. SentenceMarks, ',', '\uFF0C'];

    public static List<NearbyAsk> Read(CompactText text, IReadOnlyList<CategoryHit> categories)
    {
        List<NearbyAsk> asks = [];
        foreach (Match match in Word().Matches(text.Original))
        {
            var after = match.Index + match.Length;
            var limit = SentenceEnd(text.Original, after);
            var clauseEnd = ClauseEnd(text.Original, after);
            var named = categories.Where(c => Place(text, c) is var place && place >= after
                && (place < limit
                    // A noun settles it; what people do there (吃, 住) counts only in the same clause or with 方便吗.
                    ? c.IsNoun || place < clauseEnd || Convenience().IsMatch(text.Original[place..limit])
                    // A further question of the same kind: 周边有什么酒店没?有景点没?
                    : c.IsNoun && Further().IsMatch(text.Original[limit..place]))).ToList();
            if (named.Count == 0)
                named = [.. categories.Where(c => c.IsNoun && Place(text, c) is var place && place < match.Index && Finding().IsMatch(text.Original[..place]))];
            asks.Add(new NearbyAsk(match.Index, after, [.. named.Select(c => c.Category).Distinct()]));
        }

        return asks;
    }

    private static int Place(CompactText text, CategoryHit hit) => text.InOriginal(hit.Start, hit.Length).Start;

    private static int SentenceEnd(string text, int from) => text.IndexOfAny(SentenceMarks, from) is >= 0 and var end ? end : text.Length;

    private static int ClauseEnd(string text, int from) => text.IndexOfAny(ClauseMarks, from) is >= 0 and var end ? end : text.Length;

    [GeneratedRegex(@"周边|周围|附近|旁边|就近|临近|邻近|近处|边上|隔壁|不远|四周|nearby|near|around|close to", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[。?\uFF1F!\uFF01;\uFF1B\s]+(?:那|还|也|再|另外|然后)*有(?:没有)?(?:什么|啥|其他|其它|别的|好的|的)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Further();

    [GeneratedRegex(@"找(?:个|一个|家|一家|间)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();

    [GeneratedRegex(@"方便|有没有|呢|不$|吗$", RegexOptions.CultureInvariant)]
    private static partial Regex Convenience();
}
