namespace Butler.Skills.ServiceLevels.Policy;

/// <summary>What is promised, and what happens on the way to breaking it.</summary>
/// <param name="Warning">From the start, when whoever has it is warned.</param>
/// <param name="Chain">Whom it belongs to, in order; the first from the start.</param>
public sealed record PromiseTerms(TimeSpan Length, TimeSpan Warning, IReadOnlyList<EscalationStep> Chain);
