using System.Text.RegularExpressions;
using Butler.Skills.Venues.Search;

namespace Butler.Skills.Venues.Answers.Lexicons;

/// <summary>Districts, streets and stations as the addresses of the knowledge name them.</summary>
internal sealed partial class AreaLexicon
{
    private readonly PhraseTrie<string> _areas;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly AreaLexicon? _before;
    private readonly CategoryLexicon _categories;

    public AreaLexicon(IEnumerable<Venue> venues, CategoryLexicon categories)
        : this(venues, categories, before: null) { }

    private AreaLexicon(IEnumerable<Venue> venues, CategoryLexicon categories, AreaLexicon? before)
    {
        (_categories, _before, _areas) = (categories, before, new PhraseTrie<string>(before?._areas));
        foreach (var name in venues.SelectMany(NamesOf))
        {
            if (IsName(name) && before?.Contains(name) != true && _known.Add(name))
                _areas.Add(CompactText.Key(name), name);
        }
    }

    /// <summary>With the places that more venues bring.</summary>
    public AreaLexicon With(IEnumerable<Venue> more) => new(more, _categories, this);

    public List<(int Start, int Length, string Name)> Find(CompactText text)
        => [.. _areas.FindLongest(text).Select(h => (h.Start, h.Length, h.Payloads[0]))];

    public bool Contains(string words) => _known.Contains(words) || _before?.Contains(words) == true;

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

    [GeneratedRegex(@"(?:区|县|市|镇)(?<name>[\u4e00-\u9fff-[区县市镇]]{2,5}(?:路|街|大道|大街|巷|胡同))", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff]{2,6}?站)", RegexOptions.CultureInvariant)]
    private static partial Regex Station();
}
