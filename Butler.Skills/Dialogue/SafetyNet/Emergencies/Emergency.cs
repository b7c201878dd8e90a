namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <param name="Score">Evidence for, less evidence against; an alarm begins at 1.</param>
/// <param name="MatchedWords">The wordings of the tables that counted, for whoever asks why; not the resident's text.</param>
public sealed record Emergency(EmergencyKind Kind, double Score, IReadOnlyList<string> MatchedWords);
