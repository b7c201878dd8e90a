namespace Butler.Skills.Venues.Search;

/// <summary>Terms and their weights, in no special order; the same term appears once.</summary>
public sealed record SparseVector(uint[] Terms, float[] Weights)
{
    public static SparseVector Empty { get; } = new([], []);
}
