using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>
/// The index of a host that runs alone: one large part that was built once, and beside it a small one with what changed
/// since. Terms are weighed over both, so the two rank as one would.
/// </summary>
public sealed class MemoryVenueIndex : IVenueIndex
{
    private readonly IReadOnlyList<Venue> _venues;
    private readonly SparseIndex _index;
    private readonly MemoryVenueIndex? _before;
    private readonly VenueChange? _change;
    private readonly Dictionary<uint, int> _gone = [];

    public MemoryVenueIndex(VenueCatalog catalog)
        : this(catalog.All) { }

    private MemoryVenueIndex(IReadOnlyList<Venue> venues)
    {
        _venues = venues;
        _index = new SparseIndex([.. venues.Select(v => TermEncoder.Document(VenueDocument.Parts(v)))]);
    }

    private MemoryVenueIndex(MemoryVenueIndex before, VenueChange change)
        : this(change.Added)
    {
        (_before, _change) = (before, change);
        foreach (var term in change.Removed.SelectMany(v => TermEncoder.Document(VenueDocument.Parts(v)).Terms))
            _gone[term] = _gone.GetValueOrDefault(term) + 1;
    }

    /// <summary>The index after a change, for the price of the change.</summary>
    internal MemoryVenueIndex With(VenueChange change) => new(this, change);

    public ValueTask<IReadOnlyList<ScoredId>> SearchAsync(IndexQuery query, CancellationToken cancellationToken)
        => ValueTask.FromResult<IReadOnlyList<ScoredId>>(Search(query));

    private List<ScoredId> Search(IndexQuery query)
    {
        var terms = TermEncoder.Query(query.Text);
        Func<int, bool>? accepts = query.Category is null ? null : document => _venues[document].Category == query.Category;
        if (_before is null)
            return [.. _index.Search(terms, query.Limit, accepts).Select(f => new ScoredId(_venues[f.Document].Id, f.Score))];

        var documents = _before._index.Count - _change!.Removed.Count + _index.Count;
        float Rarity(uint term) => SparseIndex.Rarity(documents, _before._index.Holders(term) - _gone.GetValueOrDefault(term) + _index.Holders(term));
        var kept = _before._venues;
        var older = _before._index.Search(
            terms, query.Limit, document => !_change.IsRemoved(kept[document]) && (query.Category is null || kept[document].Category == query.Category), Rarity);
        var newer = _index.Search(terms, query.Limit, accepts, Rarity);
        return [.. older.Select(f => (kept[f.Document].Id, f.Score)).Concat(newer.Select(f => (_venues[f.Document].Id, f.Score)))
            .OrderByDescending(f => f.Score).Take(query.Limit).Select(f => new ScoredId(f.Id, f.Score))];
    }
}
