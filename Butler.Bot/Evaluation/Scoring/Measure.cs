namespace Butler.Bot.Evaluation.Scoring;

/// <summary>Something that is counted, and how much of it is wanted.</summary>
/// <param name="Floor">The least that is wanted, or the most for <see cref="MeasureKind.Wrongs"/>; null when it is only shown.</param>
internal sealed record Measure(string Name, MeasureKind Kind, double? Floor);

internal enum MeasureKind
{
    /// <summary>Right ones of all.</summary>
    Rights,

    /// <summary>Wrong ones of all: the fewer the better.</summary>
    Wrongs,

    /// <summary>The harmonic mean of precision and recall.</summary>
    F1,
}
