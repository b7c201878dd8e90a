using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Learning.Features;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Dialogue.SafetyNet.Learning;

/// <summary>
/// What was learnt from many sentences about danger, about what belongs to a person and about misuse: one model, so that
/// they compete with one another and with all that is none of them. It raises what the tables of signs do not know and
/// doubts what only looks like it. Learnt once, at the first use; then tens of microseconds a text, for any thread.
/// </summary>
internal static class SafetyModel
{
    private const int LongestText = 300;

    private static readonly Lazy<TextModel> Model = new(() => LearntModels.For(
        "safety",
        new FeatureReader(new ConceptReader(EmbeddedLines.Read("safety-concepts.txt"))),
        [.. SafetyExamples.All()],
        SafetyOutcomes.Count));

    /// <summary>Learns or loads the model now rather than at the first text.</summary>
    public static void Prepare() => _ = Model.Value;

    /// <param name="folded">A text that went through <see cref="SafetyText"/>.</param>
    public static SafetyReading Read(string folded)
    {
        var likelihoods = new float[SafetyOutcomes.Count];
        var known = Model.Value.Score(folded.AsSpan(0, Math.Min(folded.Length, LongestText)), likelihoods);
        return known ? new SafetyReading(likelihoods) : SafetyReading.Nothing;
    }
}
