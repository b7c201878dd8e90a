namespace Butler.Skills.Menu.Matching;

/// <summary>An item that a text may mean.</summary>
/// <param name="Score">0 to 1: how sure.</param>
/// <param name="Signals">What it rests on: how likely what was learnt makes it, and the things, signs, names and counter-examples of the item that stand in the text.</param>
public sealed record MenuCandidate(MenuItem Item, double Score, IReadOnlyDictionary<string, double> Signals);
