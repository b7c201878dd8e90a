using System.Collections;

namespace Butler.Skills.Venues;

/// <summary>
/// All venues of a version as the parts they were read in. A part that did not change is the same list in the next version,
/// so two versions are compared for the price of what differs.
/// </summary>
public sealed class VenueList : IReadOnlyList<Venue>
{
    private readonly Venue[] _all;

    /// <param name="parts">No venue is in two of them; never changed afterwards.</param>
    public VenueList(IEnumerable<IReadOnlyList<Venue>> parts)
    {
        Parts = [.. parts];
        _all = new Venue[Parts.Sum(p => p.Count)];
        var at = 0;
        foreach (var part in Parts)
        {
            for (var i = 0; i < part.Count; i++)
                _all[at++] = part[i];
        }
    }

    public IReadOnlyList<IReadOnlyList<Venue>> Parts { get; }

    public int Count => _all.Length;

    public Venue this[int index] => _all[index];

    /// <summary>The list itself where it has parts, else as a single one.</summary>
    public static VenueList Of(IReadOnlyList<Venue> venues) => venues as VenueList ?? new VenueList([venues]);

    public IEnumerator<Venue> GetEnumerator() => ((IEnumerable<Venue>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
