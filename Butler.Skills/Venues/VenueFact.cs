namespace Butler.Skills.Venues;

/// <summary>One cell of a venue that residents may ask about.</summary>
/// <param name="Key">A key of <see cref="VenueKeys"/>, or the header of an attribute.</param>
/// <param name="Label">What residents call it, in Chinese: the header of the file when that is Chinese.</param>
/// <param name="Text">The cell as it was written.</param>
/// <param name="Values">The cell as a list: one value when it is none.</param>
public sealed record VenueFact(string Key, string Label, string Text, IReadOnlyList<string> Values);
