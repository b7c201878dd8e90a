using System.Collections.Frozen;

namespace Butler.Skills.Venues;

/// <summary>All venues of one version of the knowledge.</summary>
public sealed class VenueCatalog
{
    private readonly FrozenDictionary<string, Venue> _byId;
    private readonly FrozenDictionary<string, IReadOnlyList<Venue>> _byCategory;
    private readonly FrozenDictionary<string, IReadOnlyList<Venue>> _byName;
    private readonly VenueChange? _change;

    /// <param name="venues">Ids are unique; the loader has seen to it.</param>
    public VenueCatalog(IReadOnlyList<Venue> venues)
    {
        All = venues;
        _byId = All.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        _byCategory = Group(All, v => v.Category);
        _byName = Group(All, v => v.Name);
    }

    private VenueCatalog(VenueCatalog before, VenueChange change)
    {
        _change = change;
        All = change.All;
        // Only what the change touches is grouped anew; the rest is looked up where it was.
        _byId = change.Added.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        var touched = change.Added.Concat(change.Removed).ToList();
        _byCategory = Regroup(touched, v => v.Category, before.ByCategory, change);
        _byName = Regroup(touched, v => v.Name, before.ByName, change);
        Before = before;
    }

    public static VenueCatalog Empty { get; } = new([]);

    public IReadOnlyList<Venue> All { get; }

    public IEnumerable<string> Categories
        => Before is null ? _byCategory.Keys : Before.Categories.Union(_byCategory.Keys, StringComparer.Ordinal).Where(c => ByCategory(c).Count > 0);

    private VenueCatalog? Before { get; }

    /// <summary>The catalog after a change, for the price of the change.</summary>
    public VenueCatalog With(VenueChange change) => new(this, change);

    public Venue? ById(string id)
        => _byId.GetValueOrDefault(id) ?? (Before?.ById(id) is { } kept && !_change!.IsRemoved(kept) ? kept : null);

    public IReadOnlyList<Venue> ByCategory(string category) => _byCategory.GetValueOrDefault(category) ?? Before?.ByCategory(category) ?? [];

    /// <summary>Several when branches share a name.</summary>
    public IReadOnlyList<Venue> ByName(string name) => _byName.GetValueOrDefault(name) ?? Before?.ByName(name) ?? [];

    private static FrozenDictionary<string, IReadOnlyList<Venue>> Group(IEnumerable<Venue> venues, Func<Venue, string> key)
        => venues.GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Venue>)[.. g], StringComparer.Ordinal);

    private static FrozenDictionary<string, IReadOnlyList<Venue>> Regroup(
        List<Venue> touched, Func<Venue, string> key, Func<string, IReadOnlyList<Venue>> before, VenueChange change)
        => touched.Select(key).Distinct(StringComparer.Ordinal).ToFrozenDictionary(
            k => k, k => (IReadOnlyList<Venue>)[.. before(k).Where(v => !change.IsRemoved(v)), .. change.Added.Where(v => key(v) == k)], StringComparer.Ordinal);
}
