namespace Butler.Skills.Venues.Search;

/// <summary>A name found in a text.</summary>
/// <param name="Start">In the text as it was written.</param>
/// <param name="Venues">More than one when branches share the name.</param>
public sealed record NameMatch(int Start, int Length, NameKind Kind, IReadOnlyList<Venue> Venues)
{
    public int End => Start + Length;
}
