namespace Butler.Skills.Venues.Search;

/// <param name="Similarity">1 for the same name, 0 for nothing in common.</param>
/// <param name="IsSlip">The two differ only by what typing or dictation does: a homophone, or one letter of a long Latin word.</param>
public sealed record SimilarName(Venue Venue, double Similarity, bool IsSlip);
