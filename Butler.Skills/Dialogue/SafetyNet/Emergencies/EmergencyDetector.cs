using Butler.Skills.Dialogue.SafetyNet.Learning;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;

namespace Butler.Skills.Dialogue.SafetyNet.Emergencies;

/// <summary>
/// Recognises by code alone that somebody needs help at once: adds up the signs of each kind and what was learnt from
/// sentences, takes off what speaks for calm (settled, fiction, supposed, enquiry, minor), and alarms from a score on that
/// was chosen to miss as good as nothing. Pure and thread-safe; tens of microseconds.
/// </summary>
public static class EmergencyDetector
{
    private const double Threshold = 0;

    /// <summary>What the odds of the model count beside a sign: three to one half a sign.</summary>
    private const double Learnt = 0.33;

    /// <summary>What people write in an emergency is at the beginning; a pasted page is not read to its end.</summary>
    private const int LongestText = 600;
    private const int LongestAnswer = 8;

    private static readonly Sign<EmergencyKind>[] Signs = [.. FireSigns.All, .. HealthSigns.All, .. PeopleSigns.All, .. HouseSigns.All];

    public static Emergency? Detect(string text)
    {
        var folded = SafetyText.Fold(text, LongestText);
        if (folded.Length == 0)
            return null;

        if (CryForHelp.IsAll(folded))
            return new Emergency(EmergencyKind.Other, 1.5, ["cry for help"]);

        var whole = CueText.Of(folded);
        var plain = whole.Without(CalmContexts.Harmless);
        Span<double> scores = stackalloc double[(int)EmergencyKind.Other + 1];
        var words = new List<string>();
        foreach (var sign in Signs)
        {
            if (sign.Speaks(plain, words))
                scores[(int)sign.Kind] += sign.Weight;
        }

        // Several signs of one kind make it surer, but never so sure that "in the film" or "all settled" counts for nothing.
        var reading = SafetyModel.Read(folded);
        var kind = KindOf(scores, reading);
        var score = Math.Min(scores[(int)kind], 1.7) + (Learnt * reading.Danger) - Calm(whole, kind, words);
        if (score < Threshold || (scores[(int)kind] == 0 && IsPlain(folded)))
            return null;
        return new Emergency(kind, score, words);
    }

    /// <summary>Whether a table of signs alone speaks of danger, whatever was learnt.</summary>
    internal static bool HasSign(string text)
    {
        var plain = CueText.Of(SafetyText.Fold(text, LongestText)).Without(CalmContexts.Harmless);
        var words = new List<string>();
        return Signs.Any(sign => sign.Weight >= 1 && sign.Speaks(plain, words));
    }

    /// <summary>A time, a place, or a yes or no and nothing else.</summary>
    private static bool IsPlain(string folded) =>
        PlainDetail.Is(folded) || (folded.Length <= LongestAnswer && ReplyReader.Read(folded) != ReplyKind.None);

    private static EmergencyKind KindOf(ReadOnlySpan<double> signs, SafetyReading reading)
    {
        var best = EmergencyKind.Other;
        var most = 0.0;
        foreach (var kind in SafetyOutcomes.Dangers)
        {
            var speaks = signs[(int)kind] + reading.Of(kind);
            if (speaks > most)
                (best, most) = (kind, speaks);
        }
        return best;
    }

    private static double Calm(CueText text, EmergencyKind kind, List<string> words)
    {
        var calm = 0.0;
        var ongoing = CalmContexts.Ongoing.IsIn(text);
        calm += Weigh(CalmContexts.Past, ongoing ? 0.0 : 0.4, text, words);
        if (!CalmContexts.NotSettled.IsIn(text))
            calm += Weigh(CalmContexts.Settled, 0.4, text, words);
        calm += Weigh(CalmContexts.Fiction, 2.2, text, words);
        // Who speaks of dying is taken at their word, joking or supposing.
        if (kind == EmergencyKind.SelfHarm)
            return calm;
        calm += Weigh(CalmContexts.Joking, 0.4, text, words);
        calm += Weigh(CalmContexts.Supposed, ongoing ? 0.2 : 0.6, text, words);
        calm += Weigh(CalmContexts.Enquiry, ongoing ? 0.2 : 0.4, text, words);
        if (!CalmContexts.Severe.IsIn(text))
            calm += Weigh(CalmContexts.Minor, 0.2, text, words);
        return calm;
    }

    private static double Weigh(CueSet context, double weight, CueText text, List<string> words)
    {
        if (weight == 0 || context.Find(text) is not { } word)
            return 0;
        words.Add("-" + word);
        return weight;
    }
}
