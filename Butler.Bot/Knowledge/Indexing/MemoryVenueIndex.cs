using Butler.Skills.Venues;
using Butler.Skills.Venues.Search;

namespace Butler.Bot.Knowledge.Indexing;

/// <summary>The index of a host that runs alone.</summary>
public sealed class MemoryVenueIndex : IVenueIndex
{
    private readonly IReadOnlyList<Venue> _venues;
    private readonly SparseIndex _index;

    public MemoryVenueIndex(VenueCatalog catalog)
    {
        _venues = catalog.All;
        _index = new SparseIndex([.. _venues.Select(v => TermEncoder.Document(VenueDocument.Parts(v)))]);
    }

    public ValueTask<IReadOnlyList<ScoredId>> SearchAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var found = _index.Search(
            TermEncoder.Query(query.Text), query.Limit,
            query.Category is null ? null : document => _venues[document].Category == query.Category);
        return ValueTask.FromResult<IReadOnlyList<ScoredId>>([.. found.Select(f => new ScoredId(_venues[f.Document].Id, f.Score))]);
    }
}
