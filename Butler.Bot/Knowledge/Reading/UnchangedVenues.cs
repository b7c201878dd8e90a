using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>Rows of a changed file that say what they said before stay the same objects, so that nothing of them is indexed again.</summary>
internal static class UnchangedVenues
{
    public static IReadOnlyList<Venue> TakeOver(IReadOnlyList<Venue> older, IReadOnlyList<Venue> newer)
    {
        var byId = older.DistinctBy(v => v.Id).ToDictionary(v => v.Id, StringComparer.Ordinal);
        return [.. newer.Select(v => byId.GetValueOrDefault(v.Id) is { } was && IsSame(was, v) ? was : v)];
    }

    // The hours are read from a fact and the numbers from others, so their texts tell.
    private static bool IsSame(Venue one, Venue other)
        => one.Origin == other.Origin && one.Name == other.Name && one.Category == other.Category && one.About == other.About && one.Source == other.Source && one.IsHidden == other.IsHidden
            && one.Verified == other.Verified && one.Latitude.Equals(other.Latitude) && one.Longitude.Equals(other.Longitude)
            && one.Aliases.SequenceEqual(other.Aliases)
            && one.Facts.Select(f => (f.Key, f.Label, f.Text)).SequenceEqual(other.Facts.Select(f => (f.Key, f.Label, f.Text)));
}
