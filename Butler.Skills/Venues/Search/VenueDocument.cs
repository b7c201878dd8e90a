namespace Butler.Skills.Venues.Search;

/// <summary>What of a venue is searched, and how much each part counts. Neighbours are left out: they would drown the rest.</summary>
public static class VenueDocument
{
    public static IEnumerable<(string Text, float Weight)> Parts(Venue venue)
    {
        yield return (venue.Name, 3);
        foreach (var alias in venue.Aliases)
            yield return (alias, 2);
        yield return (venue.Category, 1.5f);
        yield return (venue.About, 1);
        foreach (var fact in venue.Facts)
        {
            if (fact.Key is VenueKeys.Phone or VenueKeys.Hours or VenueKeys.Rating || fact.Key.StartsWith(VenueKeys.NearbyPrefix, StringComparison.Ordinal)
                || fact.Key == VenueKeys.Nearby)
                continue;
            yield return (fact.Text, fact.Key == VenueKeys.Tags ? 2 : 1);
        }
    }
}
