using System.Numerics.Tensors;
using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Handoffs;

namespace Butler.Skills.Dialogue.SafetyNet.Learning;

/// <summary>What the model makes of one text. Odds are natural logarithms: 0 is as likely as not, 2 about seven to one.</summary>
internal sealed class SafetyReading
{
    private const double Least = 1e-4;

    private readonly float[] _likelihoods;

    public SafetyReading(float[] likelihoods) => _likelihoods = likelihoods;

    /// <summary>A text that holds nothing anybody ever said.</summary>
    public static SafetyReading Nothing { get; } = OfNothing();

    /// <summary>The odds of any danger.</summary>
    public double Danger => OddsOf(Dangers);

    /// <summary>The odds that it belongs to a person.</summary>
    public double ForAPerson => OddsOf(Reasons);

    public double Misuse => OddsOf(Misuses);

    public HandoffReason Reason => SafetyOutcomes.Reasons[TensorPrimitives.IndexOfMax(Reasons)];

    public InjectionKind MisuseKind => SafetyOutcomes.Misuses[TensorPrimitives.IndexOfMax(Misuses)];

    private ReadOnlySpan<float> Dangers => _likelihoods.AsSpan(0, SafetyOutcomes.FirstReason);

    private ReadOnlySpan<float> Reasons => _likelihoods.AsSpan(SafetyOutcomes.FirstReason, SafetyOutcomes.Reasons.Count);

    private ReadOnlySpan<float> Misuses => _likelihoods.AsSpan(SafetyOutcomes.FirstMisuse, SafetyOutcomes.Misuses.Count);

    public double Of(EmergencyKind kind) => _likelihoods[(int)kind];

    private static double OddsOf(ReadOnlySpan<float> outcomes)
    {
        var likely = Math.Clamp(TensorPrimitives.Sum(outcomes), Least, 1 - Least);
        return Math.Log(likely / (1 - likely));
    }

    private static SafetyReading OfNothing()
    {
        var likelihoods = new float[SafetyOutcomes.Count];
        likelihoods[SafetyOutcomes.None] = 1;
        return new SafetyReading(likelihoods);
    }
}
