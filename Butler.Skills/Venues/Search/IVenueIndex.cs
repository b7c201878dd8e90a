namespace Butler.Skills.Venues.Search;

/// <summary>Ranks venues by how well their texts fit a question. In memory by default, Qdrant for a fleet.</summary>
public interface IVenueIndex
{
    ValueTask<IReadOnlyList<ScoredId>> SearchAsync(IndexQuery query, CancellationToken cancellationToken);
}

/// <param name="Category">Only venues of this category; null for all.</param>
public sealed record IndexQuery(string Text, int Limit, string? Category = null);

/// <param name="Score">Comparable within one answer only; higher is better.</param>
public sealed record ScoredId(string Id, double Score);
