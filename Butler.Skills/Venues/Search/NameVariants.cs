using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Search;

/// <summary>The ways a venue's name is said: whole, without the city, without the branch, without the kind of place.</summary>
internal sealed partial class NameVariants
{
    private const int ShortestBare = 3;
    private readonly string? _cityPrefix;

    public NameVariants(IReadOnlyList<Venue> venues) => _cityPrefix = CommonPrefix(venues);

    public IEnumerable<(string Name, NameKind Kind)> Of(Venue venue)
    {
        yield return (venue.Name, NameKind.Full);
        foreach (var alias in venue.Aliases)
            yield return (alias, NameKind.Full);

        var former = Former().Match(venue.Name);
        var current = former.Success ? venue.Name.Remove(former.Index, former.Length) : venue.Name;
        if (former.Success)
        {
            yield return (current, NameKind.Shortened);
            yield return (former.Groups["name"].Value, NameKind.Shortened);
        }

        var withoutBranch = Brackets().Replace(current, "");
        if (withoutBranch.Length < current.Length)
            yield return (withoutBranch, NameKind.Brand);
        if (_cityPrefix is not null && current.StartsWith(_cityPrefix, StringComparison.Ordinal))
        {
            yield return (current[_cityPrefix.Length..], NameKind.Shortened);
            withoutBranch = withoutBranch[_cityPrefix.Length..];
            yield return (withoutBranch, NameKind.Brand);
        }

        var kind = KindWords.SuffixOf(withoutBranch);
        if (kind > 0 && withoutBranch.Length - kind >= ShortestBare && !IsPlace(withoutBranch[..^kind]))
            yield return (withoutBranch[..^kind], NameKind.Bare);
        // 亲亲小鹿亲子餐厅 is called 亲亲小鹿.
        if (kind > 0 && Describing().Match(withoutBranch[..^kind]) is { Success: true, Index: >= ShortestBare } described)
            yield return (withoutBranch[..described.Index], NameKind.Bare);
    }

    // 昌平区博物馆 is not 昌平区.
    private static bool IsPlace(string name) => name[^1] is '区' or '县' or '市' or '路' or '街' or '站' or '村' or '镇' or '道' or '桥';

    // The city the venues are in stands in front of many of their names and is left out in speech.
    private static string? CommonPrefix(IReadOnlyList<Venue> venues)
    {
        const int Length = 2;
        var best = venues.Where(v => v.Name.Length > Length + 2)
            .GroupBy(v => v.Name[..Length], StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault();
        return best is not null && best.Count() >= Math.Max(8, venues.Count / 12) ? best.Key : null;
    }

    [GeneratedRegex("(?:亲子|主题|音乐|创意|私房|家常|文化|意式|日式|韩式)$", RegexOptions.CultureInvariant)]
    private static partial Regex Describing();

    [GeneratedRegex(@"[（(]原(?<name>[^（()）]{2,})[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Former();

    [GeneratedRegex(@"[（(][^（()）]*[)）]?", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
