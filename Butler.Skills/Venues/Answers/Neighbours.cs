namespace Butler.Skills.Venues.Answers;

/// <summary>What the knowledge lists as being near a venue.</summary>
internal static class Neighbours
{
    private const int FewNeighbours = 5;
    private const double WalkingDistance = 1.2;

    /// <param name="category">Empty for every kind.</param>
    public static List<string> Of(VenueCatalog catalog, Venue venue, string category)
    {
        List<string> names = [];
        foreach (var fact in venue.Facts)
        {
            if (fact.Key == VenueKeys.Nearby)
                names.AddRange(fact.Values.Where(n => category.Length == 0 || catalog.ByName(n).Any(v => v.Category == category)));
            else if (IsList(fact.Key) && (category.Length == 0 || fact.Key == VenueKeys.NearbyPrefix + category))
                names.AddRange(fact.Values);
        }

        // A short list is filled up from the map.
        if (names.Count < FewNeighbours && venue.Latitude is not null)
        {
            names.AddRange((category.Length == 0 ? catalog.All : catalog.ByCategory(category))
                .Where(v => v != venue && !names.Contains(v.Name) && Distance.Kilometres(venue, v) <= WalkingDistance)
                .OrderBy(v => Distance.Kilometres(venue, v))
                .Take(FewNeighbours - names.Count)
                .Select(v => v.Name));
        }

        return names;
    }

    /// <summary>Whether one lists the other, in either direction.</summary>
    public static bool Near(Venue one, Venue other) => Lists(one, other.Name) || Lists(other, one.Name);

    private static bool IsList(string key) => key.StartsWith(VenueKeys.NearbyPrefix, StringComparison.Ordinal);

    private static bool Lists(Venue venue, string name)
        => venue.Facts.Any(f => (f.Key == VenueKeys.Nearby || IsList(f.Key)) && f.Values.Contains(name));
}
