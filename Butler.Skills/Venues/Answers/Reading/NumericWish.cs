namespace Butler.Skills.Venues.Answers.Reading;

internal enum NumericKind
{
    Rating,
    Money,
    Duration,
}

/// <summary>A number a resident wants a venue to have.</summary>
/// <param name="Key">The fact it was said of; null when only the unit tells, then the category decides.</param>
/// <param name="Low">Yuan, points or hours; null for no lower end.</param>
internal sealed record NumericWish(NumericKind Kind, string? Key, double? Low, double? High, int Start, int Length, string Said);
