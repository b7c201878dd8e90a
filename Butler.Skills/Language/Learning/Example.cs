namespace Butler.Skills.Language.Learning;

/// <summary>One text to learn from.</summary>
/// <param name="Text">As people write it.</param>
/// <param name="Outcome">The number of what it means.</param>
/// <param name="Weight">How much it counts beside a whole sentence.</param>
/// <param name="Not">True when it means something else than <paramref name="Outcome"/>.</param>
internal readonly record struct Example(string Text, int Outcome, float Weight, bool Not = false);
