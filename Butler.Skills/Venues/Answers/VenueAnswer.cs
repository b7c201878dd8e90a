namespace Butler.Skills.Venues.Answers;

/// <summary>An answer from the knowledge and from nothing else.</summary>
/// <param name="Text">For the resident, in the language of the question.</param>
/// <param name="Cited">The venues the text speaks of as its answer, in its order.</param>
/// <param name="AsOf">The oldest day any of the cited facts was checked; null when none carries a date.</param>
public sealed record VenueAnswer(
    VenueOutcome Outcome,
    string Text,
    IReadOnlyList<CitedVenue> Cited,
    IReadOnlyList<AnsweredFact> Facts,
    IReadOnlyList<RetrievedVenue> Retrieved,
    DateOnly? AsOf = null);

/// <param name="Source">Where it stands: <c>venues/餐馆.csv:12</c>.</param>
public sealed record CitedVenue(string VenueId, string Name, string Source);

/// <param name="Value">As it stands in the knowledge; null when it isn't recorded there.</param>
public sealed record AnsweredFact(string VenueId, string Key, string? Value);

/// <param name="Why">named, similar, nearby, wishes, text or talk.</param>
public sealed record RetrievedVenue(string VenueId, double Score, string Why);
