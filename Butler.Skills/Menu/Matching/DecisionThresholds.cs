namespace Butler.Skills.Menu.Matching;

/// <summary>
/// How likely an item must be to go on with it. Likelihoods are about right: of the sayings that were held back and said
/// to be 50 % likely, some 60 % are right.
/// </summary>
public sealed record DecisionThresholds
{
    public static DecisionThresholds Default { get; } = new();

    /// <summary>Sure from here, if it is ahead of the next at all.</summary>
    public double SureAlone { get; init; } = 0.34;

    /// <summary>Sure from here, if it is <see cref="Ahead"/> times as likely as the next.</summary>
    public double SureAhead { get; init; } = 0.17;

    public double Ahead { get; init; } = 1.3;

    /// <summary>What is less likely is nothing of the menu.</summary>
    public double Possible { get; init; } = 0.13;

    public int MostChoices { get; init; } = 3;
}
