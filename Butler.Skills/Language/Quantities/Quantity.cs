namespace Butler.Skills.Language.Quantities;

/// <param name="Unit">The measure word said (桶, 台, 人); null when there was none, as in most English.</param>
/// <param name="Index">Where in the text it was said.</param>
public sealed record Quantity(int Value, string? Unit, int Index, int Length)
{
    /// <summary>"再加一台": to be added to what was ordered already.</summary>
    public bool IsAdditional { get; init; }
}
