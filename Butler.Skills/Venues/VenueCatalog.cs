using System.Collections.Frozen;

namespace Butler.Skills.Venues;

/// <summary>All venues of one version of the knowledge.</summary>
public sealed class VenueCatalog
{
    private readonly FrozenDictionary<string, Venue> _byId;
    private readonly FrozenDictionary<string, IReadOnlyList<Venue>> _byCategory;
    private readonly FrozenDictionary<string, IReadOnlyList<Venue>> _byName;

    /// <param name="venues">Ids are unique; the loader has seen to it.</param>
    public VenueCatalog(IEnumerable<Venue> venues)
    {
        All = [.. venues];
        _byId = All.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        _byCategory = Group(All, v => v.Category);
        _byName = Group(All, v => v.Name);
        AttributeNames = [.. All.SelectMany(v => v.Facts).Select(f => f.Key).Distinct(StringComparer.Ordinal)];
    }

    public static VenueCatalog Empty { get; } = new([]);

    public IReadOnlyList<Venue> All { get; }

    public IEnumerable<string> Categories => _byCategory.Keys;

    /// <summary>Every key some venue has a fact for.</summary>
    public IReadOnlyList<string> AttributeNames { get; }

    public Venue? ById(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Venue> ByCategory(string category) => _byCategory.GetValueOrDefault(category, []);

    /// <summary>Several when branches share a name.</summary>
    public IReadOnlyList<Venue> ByName(string name) => _byName.GetValueOrDefault(name, []);

    private static FrozenDictionary<string, IReadOnlyList<Venue>> Group(IEnumerable<Venue> venues, Func<Venue, string> key)
        => venues.GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Venue>)[.. g], StringComparer.Ordinal);
}
