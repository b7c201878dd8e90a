using System.Runtime.CompilerServices;
using Butler.Skills.Venues;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>
/// A community's own venues over the common ones: what is of the same id, or of the same name and address, takes the common
/// one's place, the rest is added, and what is hidden is told to nobody.
/// </summary>
internal sealed class VenueOverlay
{
    private readonly UniqueVenues _common = new();
    private readonly UniqueVenues _own = new();
    private IReadOnlyList<IReadOnlyList<Venue>> _over = [];

    // What the own ones leave of a common file, so that an unchanged file stays the same list.
    private ConditionalWeakTable<IReadOnlyList<Venue>, IReadOnlyList<Venue>> _left = [];

    /// <param name="own">The names of the files that are the community's own.</param>
    public VenueList Of(IEnumerable<(string Name, KeptFile<IReadOnlyList<Venue>> File)> files, IReadOnlySet<string> own, List<KnowledgeFault> faults)
    {
        var layers = files.ToLookup(f => own.Contains(f.Name));
        var common = _common.Of([.. layers[false]], faults);
        var over = _own.Of([.. layers[true]], faults);
        if (!_over.SequenceEqual(over.Parts, ReferenceEqualityComparer.Instance))
        {
            _over = over.Parts;
            _left = [];
        }

        var (ids, places) = (over.Select(v => v.Id).ToHashSet(StringComparer.Ordinal), over.Select(Place).ToHashSet());
        var left = common.Parts.Select(part => _left.GetValue(part, p => Without(p, v => v.IsHidden || ids.Contains(v.Id) || (Place(v).Address.Length > 0 && places.Contains(Place(v))))));
        return new VenueList(left.Concat(over.Parts.Select(part => _left.GetValue(part, p => Without(p, v => v.IsHidden)))));
    }

    private static (string Name, string Address) Place(Venue venue) => (venue.Name, venue.Text(VenueKeys.Address));

    private static IReadOnlyList<Venue> Without(IReadOnlyList<Venue> part, Func<Venue, bool> left) => part.Any(left) ? [.. part.Where(v => !left(v))] : part;
}
