using System.Text.RegularExpressions;
using Butler.Skills.Venues.Answers.Lexicons;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>How a question points back into the talk: 它, 那家, 这两个酒店, 餐馆的.</summary>
/// <param name="Category">The kind of place said with it; null for a bare pronoun.</param>
/// <param name="Count">More than one for 这两家, 这几个.</param>
/// <param name="IsExplicit">A word that points, not only the kind of place.</param>
/// <param name="Place">Which of the latest list, from 1; <see cref="Last"/> for its last; 0 when no place is said.</param>
internal sealed partial record Reference(string? Category, int Count, bool IsExplicit, int Place = 0)
{
    public const int Last = -1;
    public const int Several = 6;
    private const int Close = 3;

    /// <param name="asked">Where the first fact is asked for: the kind of place named just before it is the one meant.</param>
    public static Reference? Read(CompactText text, IReadOnlyList<CategoryHit> categories, IReadOnlyList<NearbyAsk> nearby, int asked)
    {
        var match = Pointing().Match(text.Original);
        List<(int Start, int End, string Category)> nouns = [];
        foreach (var hit in categories)
        {
            var (start, length) = text.InOriginal(hit.Start, hit.Length);
            // A kind of place that is asked for nearby is no pointer.
            if (hit.IsNoun && !nearby.Any(n => start > n.Start && n.Categories.Contains(hit.Category)))
                nouns.Add((start, start + length, hit.Category));
        }

        var pointed = match.Success ? nouns.FirstOrDefault(n => n.Start >= match.Index && n.Start - match.Index - match.Length <= Close) : default;
        if (pointed.Category is null && !match.Success)
        {
            var place = Math.Min(asked, nearby.Count > 0 ? nearby[0].Start : int.MaxValue);
            pointed = nouns.LastOrDefault(n => n.End <= place + 1);
            if (pointed.Category is null)
                pointed = nouns.FirstOrDefault();
        }

        if (!match.Success && pointed.Category is null)
            return null;
        var count = match.Groups["two"].Success ? 2 : match.Groups["some"].Success ? Several : 1;
        return new Reference(pointed.Category, count, match.Success, PlaceIn(match));
    }

    private static int PlaceIn(Match match)
    {
        if (match.Groups["last"].Success)
            return Last;
        if (match.Groups["zh"] is { Success: true, Value: [var digit] })
            return char.IsAsciiDigit(digit) ? digit - '0' : "一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal) + 1;
        return match.Groups["en"].Success ? Array.FindIndex(EnglishPlaces, p => match.Groups["en"].ValueSpan.Equals(p, StringComparison.OrdinalIgnoreCase)) + 1 : 0;
    }

    private static readonly string[] EnglishPlaces = ["first", "second", "third", "fourth", "fifth"];

    [GeneratedRegex(@"第(?<zh>[一二三四五六七八九1-9])(?:家|个(?!月|星期|小时)|间|座|处)|(?<last>最后(?:一)?(?:家|个|间))|\bthe (?:(?<en>first|second|third|fourth|fifth)|(?<last>last))(?: (?:one|place|restaurant|hotel|shop|pharmacy|clinic)\b|(?=\?|$|\.))|(?:这|那)(?<two>两|2|俩)(?:家|个|间|座|处)?|(?:这|那)(?<some>几|三|些)(?:家|个|间|座|处)?|(?:这|那|该|此)(?:家|间|座|处|所|边|儿|里|地方|个(?!星期|周|月|时候|人|价))|(?:这|那|该|此)(?=酒店|宾馆|餐馆|餐厅|饭店|景点|景区|医院|店)|该地|此处|刚才|刚刚|上面|上述|它|(?:他|她|人)(?:的|家|这|那)|他们家|\bit\b|\bits\b|\bthat (?:one|place|restaurant|hotel|shop)\b|\bthis (?:one|place|restaurant|hotel|shop)\b|\btheir\b|\bthey\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();
}
