using System.Globalization;
using System.Runtime.InteropServices;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>
/// The venues of all files; of two that are the same one the first counts and the second is a fault. It is counted how
/// often each is there, so that a changed file costs what it holds; only while something is there twice are all looked through.
/// </summary>
internal sealed class UniqueVenues
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Address), int> _places = [];
    private readonly HashSet<IReadOnlyList<Venue>> _counted = new(ReferenceEqualityComparer.Instance);
    private int _twice;

    /// <param name="files">A file that did not change holds the same list as the last time.</param>
    public VenueList Of(IReadOnlyList<(string Name, KeptFile<IReadOnlyList<Venue>> File)> files, List<KnowledgeFault> faults)
    {
        var parts = files.Select(f => f.File.Content).OfType<IReadOnlyList<Venue>>().ToList();
        var still = parts.ToHashSet<IReadOnlyList<Venue>>(ReferenceEqualityComparer.Instance);
        foreach (var gone in _counted.Where(part => !still.Contains(part)).ToList())
        {
            _counted.Remove(gone);
            Count(gone, -1);
        }

        foreach (var part in parts.Where(_counted.Add))
            Count(part, 1);
        return _twice == 0 ? new VenueList(parts) : new VenueList([LookThrough(files, faults)]);
    }

    private void Count(IReadOnlyList<Venue> venues, int more)
    {
        foreach (var venue in venues)
        {
            Count(_ids, venue.Id, more);
            // Without an address two of the same name may be branches.
            if (venue.Text(VenueKeys.Address) is { Length: > 0 } address)
                Count(_places, (venue.Name, address), more);
        }
    }

    private void Count<TKey>(Dictionary<TKey, int> counts, TKey key, int more)
        where TKey : notnull
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        _twice -= count > 1 ? 1 : 0;
        count += more;
        _twice += count > 1 ? 1 : 0;
        if (count == 0)
            counts.Remove(key);
    }

    private static List<Venue> LookThrough(IReadOnlyList<(string Name, KeptFile<IReadOnlyList<Venue>> File)> files, List<KnowledgeFault> faults)
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
