namespace Butler.Skills.Menu.Matching;

/// <summary>An item that a text may mean.</summary>
/// <param name="Score">0 to 1: how sure.</param>
/// <param name="Signals">What it is made of: nearest saying, common words, things, signs, names, not, manner.</param>
public sealed record MenuCandidate(MenuItem Item, double Score, IReadOnlyDictionary<string, double> Signals);
