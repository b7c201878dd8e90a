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

    /// <summary>Parts that are the same list in both versions are not looked into.</summary>
    /// <param name="before">The venues of the older version; what did not change is the same object in both.</param>
    public static VenueChange Between(VenueList before, VenueList now)
    {
        HashSet<IReadOnlyList<Venue>> same = new(before.Parts, ReferenceEqualityComparer.Instance);
        same.IntersectWith(now.Parts);
        var older = before.Parts.Where(p => !same.Contains(p)).SelectMany(p => p).ToHashSet();
        List<Venue> added = [];
        foreach (var venue in now.Parts.Where(p => !same.Contains(p)).SelectMany(p => p))
        {
            if (!older.Remove(venue))
                added.Add(venue);
        }

        return new VenueChange(now, added, [.. older]);
    }

    public bool IsRemoved(Venue venue) => _removed.Contains(venue);
}
