using System.Collections.Frozen;

namespace Butler.Skills.Venues;

/// <summary>What a new version of the venues has that an older one has not, and the other way round.</summary>
public sealed class VenueChange
{
    private readonly FrozenSet<Venue> _removed;

    private VenueChange(IReadOnlyList<Venue> all, List<Venue> added, List<Venue> removed)
        => (All, Added, _removed) = (all, added, removed.ToFrozenSet());

    /// <summary>The new version, in its order.</summary>
    public IReadOnlyList<Venue> All { get; }

    public IReadOnlyList<Venue> Added { get; }

    public IReadOnlyCollection<Venue> Removed => _removed;

    public int Size => Added.Count + _removed.Count;

    /// <param name="before">The venues of the older version; what did not change is the same object in both.</param>
    public static VenueChange Between(IReadOnlySet<Venue> before, IReadOnlyList<Venue> now)
    {
        List<Venue> added = [];
        HashSet<Venue> kept = new(before.Count);
        foreach (var venue in now)
        {
            if (before.Contains(venue))
                kept.Add(venue);
            else
                added.Add(venue);
        }

        return new VenueChange(now, added, kept.Count == before.Count ? [] : [.. before.Where(v => !kept.Contains(v))]);
    }

    public bool IsRemoved(Venue venue) => _removed.Contains(venue);
}
