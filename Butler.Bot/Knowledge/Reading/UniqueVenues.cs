using System.Globalization;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>The venues of all files; of two that are the same one the first counts and the second is a fault.</summary>
internal static class UniqueVenues
{
    public static List<Venue> Of(IEnumerable<(string Name, KeptFile<IReadOnlyList<Venue>> File)> files, List<KnowledgeFault> faults)
    {
        List<Venue> unique = [];
        Dictionary<string, Venue> byId = new(StringComparer.Ordinal);
        Dictionary<(string Name, string Address), Venue> byPlace = [];
        foreach (var (file, kept) in files)
        {
            foreach (var venue in kept.Content ?? [])
            {
                if (!byId.TryAdd(venue.Id, venue))
                {
                    faults.Add(Twice(file, venue, byId[venue.Id], $"id “{venue.Id}”"));
                    continue;
                }

                // Without an address two of the same name may be branches.
                if (venue.Text(VenueKeys.Address) is { Length: > 0 } address && !byPlace.TryAdd((venue.Name, address), venue))
                {
                    faults.Add(Twice(file, venue, byPlace[(venue.Name, address)], $"名称和地址“{venue.Name}，{address}”"));
                    byId.Remove(venue.Id);
                    continue;
                }

                unique.Add(venue);
            }
        }

        return unique;
    }

    private static KnowledgeFault Twice(string file, Venue second, Venue first, string what) => new(
        file, int.Parse(second.Origin.Split(':')[^1], CultureInfo.InvariantCulture), 1, $"{what} 重复,先出现在 {first.Origin} / used twice, first there",
        "改成没有用过的,或删掉其中一条 / change it or remove one of the two");
}
