using System.Text.RegularExpressions;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>Districts, streets and stations as the addresses of the knowledge name them.</summary>
internal sealed partial class AreaLexicon
{
    private readonly PhraseTrie<string> _areas = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public AreaLexicon(VenueCatalog catalog, CategoryLexicon categories)
    {
        foreach (var venue in catalog.All)
        {
            var address = venue.Text(VenueKeys.Address);
            foreach (Match match in District().Matches(address))
                Add(match.Groups["name"].Value);
            foreach (Match match in Street().Matches(address))
                Add(match.Groups["name"].Value);
            foreach (Match match in Station().Matches(venue.Text(VenueKeys.Metro)))
                Add(match.Groups["name"].Value);
        }

        void Add(string name)
        {
            if (name.Length >= 3 && !categories.IsWord(name) && _known.Add(name))
                _areas.Add(CompactText.Key(name), name);
        }
    }

    public List<(int Start, int Length, string Name)> Find(CompactText text)
        => [.. _areas.FindLongest(text).Select(h => (h.Start, h.Length, h.Payloads[0]))];

    public bool Contains(string words) => _known.Contains(words);

    public static bool IsIn(Venue venue, string area)
        => venue.Text(VenueKeys.Address).Contains(area, StringComparison.Ordinal) || venue.Text(VenueKeys.Metro).Contains(area, StringComparison.Ordinal);

    [GeneratedRegex(@"(?:^|市|省)(?<name>[\u4e00-\u9fff]{2,3}(?:新区|区|县))", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"(?:区|县|市|镇)(?<name>[\u4e00-\u9fff]{2,5}(?:路|街|大道|大街|巷|胡同))", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2,6}?站)", RegexOptions.CultureInvariant)]
    private static partial Regex Station();
}
