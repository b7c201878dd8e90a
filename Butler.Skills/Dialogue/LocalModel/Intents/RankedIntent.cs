namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <param name="Name">A word of the interface document, or <see cref="IntentReader.Service"/>.</param>
/// <param name="Likelihood">0 to 1; all of a text's add up to 1.</param>
internal readonly record struct RankedIntent(string Name, double Likelihood);
