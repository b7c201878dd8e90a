using System.Text.RegularExpressions;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>Districts, streets and stations as the addresses of the knowledge name them.</summary>
internal sealed partial class AreaLexicon
{
    private readonly PhraseTrie<string> _areas = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly CategoryLexicon _categories;

    public AreaLexicon(VenueCatalog catalog, CategoryLexicon categories)
    {
        _categories = categories;
        foreach (var name in catalog.All.SelectMany(NamesOf))
        {
            if (IsName(name) && _known.Add(name))
                _areas.Add(CompactText.Key(name), name);
        }
    }

    /// <summary>Whether the places in the venue's address are all known.</summary>
    public bool Knows(Venue venue) => NamesOf(venue).All(n => !IsName(n) || _known.Contains(n));

    public List<(int Start, int Length, string Name)> Find(CompactText text)
        => [.. _areas.FindLongest(text).Select(h => (h.Start, h.Length, h.Payloads[0]))];

    public bool Contains(string words) => _known.Contains(words);

    public static bool IsIn(Venue venue, string area)
        => venue.Text(VenueKeys.Address).Contains(area, StringComparison.Ordinal) || venue.Text(VenueKeys.Metro).Contains(area, StringComparison.Ordinal);

    private bool IsName(string name) => name.Length >= 3 && !_categories.IsWord(name);

    private static IEnumerable<string> NamesOf(Venue venue)
    {
        var address = venue.Text(VenueKeys.Address);
        return District().Matches(address).Concat(Street().Matches(address)).Concat(Station().Matches(venue.Text(VenueKeys.Metro))).Select(m => m.Groups["name"].Value);
    }

    [GeneratedRegex(@"(?:^|市|省)(?<name>[\u4e00-\u9fff]{2,3}(?:新区|区|县))", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"(?:区|县|市|镇)(?<name>[\u4e00-\u9fff]{2,5}(?:路|街|大道|大街|巷|胡同))", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2,6}?站)", RegexOptions.CultureInvariant)]
    private static partial Regex Station();
}
