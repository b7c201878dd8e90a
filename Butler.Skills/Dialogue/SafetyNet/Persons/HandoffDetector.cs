using Butler.Skills.Conversations;
using Butler.Skills.Dialogue.SafetyNet.Learning;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Persons;

/// <summary>
/// Recognises by code what belongs to a person: asked for, or too weighty for a program. Signs and what was learnt from
/// sentences are added up; each may overrule the other when it is sure. Pure and thread-safe.
/// </summary>
public static class HandoffDetector
{
    private const int LongestText = 600;
    private const double Sign = 1.0;

    /// <summary>A little less than as likely as not: a person called in vain costs less than one who was not called.</summary>
    private const double Threshold = -0.4;

    /// <summary>What the odds of the model count beside a sign.</summary>
    private const double Learnt = 0.32;

    /// <summary>Odds at which what sounds like asking for a person is none of it.</summary>
    private const double Otherwise = -3;

    /// <summary>A few words after a question are its answer, unless they surely are something else.</summary>
    private const double NoAnswer = 2;
    private const int LongestAnswer = 10;

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
        var reading = SafetyModel.Read(read.Text);
        var odds = reading.ForAPerson;
        if (IsAskedFor(read) && odds > Otherwise)
            return HandoffReason.Asked;
        if (FailedTalk.IsRepeated(read, recent) && !PlainDetail.Is(read.Text))
            return HandoffReason.Misunderstood;

        var (signed, weight) = Signed(CueText.Of(SafetyText.WithRoomsNamed(read.Text)));
        if (weight + (Learnt * odds) < Threshold || (weight == 0 && odds < NoAnswer && IsAnswer(read.Text, recent)))
            return null;
        if (weight == 0 && (PlainDetail.Is(read.Text) || HandoffSigns.ButlersOwn.IsIn(read)))
            return null;
        return weight >= Sign ? signed : reading.Reason;
    }

    /// <summary>Whether the words themselves speak for a person, rather than only sound like those that did.</summary>
    internal static bool HasSign(string text)
    {
        var read = CueText.Of(SafetyText.Fold(text, LongestText));
        return (IsAskedFor(read) && AskedForPerson.Plain.IsIn(read.Without(AskedForPerson.Harmless))) || Signed(CueText.Of(SafetyText.WithRoomsNamed(read.Text))).Weight > 0;
    }

    /// <summary>The reason that the tables of signs speak for; of several the one that a manager must know first.</summary>
    private static (HandoffReason Reason, double Weight) Signed(CueText text)
    {
        Span<double> scores = stackalloc double[(int)HandoffReason.Initiative + 1];
        var words = new List<string>();
        foreach (var sign in HandoffSigns.All)
        {
            if (sign.Speaks(text, words))
                scores[(int)sign.Kind] += sign.Weight;
        }
        if (words.Count > 0 && HandoffSigns.Calms.IsIn(text))
            scores[(int)HandoffReason.Complaint] -= 0.4;
        var best = (Reason: HandoffReason.Asked, Weight: 0.0);
        foreach (var reason in ByWeight)
        {
            var weight = Math.Min(scores[(int)reason], 1.5);
            if (weight >= Sign)
                return (reason, weight);
            if (weight > best.Weight)
                best = (reason, weight);
        }
        return best;
    }

    private static bool IsAnswer(string text, IReadOnlyList<TalkLine> recent) =>
        text.Length <= LongestAnswer && recent.Count > 0 && recent[^1] is { From: Author.Butler } asked && asked.Text.AsSpan().IndexOfAny('?', '\uFF1F') >= 0;

    private static bool IsAskedFor(CueText text)
    {
        var plain = text.Without(AskedForPerson.Harmless);
        if (!AskedForPerson.Demands.IsIn(plain) || AskedForPerson.NotNeeded.IsIn(plain))
            return false;
        return !AskedForPerson.AsksAbout.IsIn(plain) || plain.Text.Contains("人工", StringComparison.Ordinal);
    }
}
