using Butler.Skills.Handoffs;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>Recognises by code what belongs to a person: asked for, or too weighty for a program. Pure and thread-safe.</summary>
public static class HandoffDetector
{
    private const int LongestText = 600;
    private const double Threshold = 1.0;

    /// <summary>Of several reasons the one that a manager must know first.</summary>
    private static readonly HandoffReason[] ByWeight =
    [
        HandoffReason.Sensitive, HandoffReason.Legal, HandoffReason.Refund, HandoffReason.Privacy, HandoffReason.Complaint, HandoffReason.Price, HandoffReason.OffMenu,
    ];

    /// <summary>The resident asks for a human being, in whatever words; never waits for a model and is never argued with.</summary>
    public static bool IsAskedFor(string text) => IsAskedFor(CueText.Of(SafetyText.Fold(text, LongestText)));

    /// <param name="recent">What was said just before, oldest first; for telling that the butler keeps failing.</param>
    /// <returns>Null when the butler should serve on.</returns>
    public static HandoffReason? Detect(string text, IReadOnlyList<TalkLine> recent)
    {
        ArgumentNullException.ThrowIfNull(recent);
        var read = CueText.Of(SafetyText.Fold(text, LongestText));
        if (read.Text.Length == 0)
            return null;
        if (IsAskedFor(read))
            return HandoffReason.Asked;
        if (FailedTalk.IsRepeated(read, recent))
            return HandoffReason.Misunderstood;

        read = CueText.Of(SafetyText.WithRoomsNamed(read.Text));
        Span<double> scores = stackalloc double[(int)HandoffReason.Initiative + 1];
        var words = new List<string>();
        foreach (var sign in HandoffSigns.All)
        {
            if (sign.Speaks(read, words))
                scores[(int)sign.Kind] += sign.Weight;
        }
        if (words.Count == 0)
            return null;
        if (HandoffSigns.Calms.IsIn(read))
            scores[(int)HandoffReason.Complaint] -= 0.4;
        foreach (var reason in ByWeight)
        {
            if (scores[(int)reason] >= Threshold)
                return reason;
        }
        return null;
    }

    private static bool IsAskedFor(CueText text)
    {
        var plain = text.Without(AskedForPerson.Harmless);
        if (!AskedForPerson.Demands.IsIn(plain) || AskedForPerson.NotNeeded.IsIn(plain))
            return false;
        return !AskedForPerson.AsksAbout.IsIn(plain) || plain.Text.Contains("人工", StringComparison.Ordinal);
    }
}
