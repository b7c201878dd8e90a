namespace Butler.Skills.Community;

/// <summary>Whom something is for; what is left out narrows nothing.</summary>
/// <param name="Manager">Only the households of this manager (sign-in).</param>
/// <param name="Cluster">Only this cluster (组团).</param>
/// <param name="Households">Only these.</param>
public sealed record Audience(string? Manager, string? Cluster, IReadOnlyList<string> Households)
{
    public static readonly Audience Everybody = new(null, null, []);
}
