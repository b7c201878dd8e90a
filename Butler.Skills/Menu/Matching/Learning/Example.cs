namespace Butler.Skills.Menu.Matching.Learning;

/// <summary>One text to learn from.</summary>
/// <param name="Text">As written in the menu.</param>
/// <param name="Outcome">The number of the item it asks for; the number of items for what asks for none of them.</param>
/// <param name="Weight">How much it counts beside a whole sentence.</param>
/// <param name="Not">True when it asks for something else than <paramref name="Outcome"/>.</param>
internal readonly record struct Example(string Text, int Outcome, float Weight, bool Not = false);
