using Butler.Skills.Dialogue.SafetyNet.Learning;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet.Misuse;

/// <summary>
/// Recognises attempts to turn the butler against its rules. What it says is for refusing and for the record; the rules
/// themselves (the household is bound by the host, nothing is placed without a yes) hold without it.
/// </summary>
public static class InjectionDetector
{
    private const int LongestText = 4000;

    /// <summary>Odds from which what was learnt decides without a sign.</summary>
    private const double Threshold = 0.3;

    public static InjectionKind? Detect(string text)
    {
        var read = CueText.Of(SafetyText.Fold(text, LongestText));
        var words = new List<string>();
        foreach (var sign in InjectionSigns.All)
        {
            if (sign.Speaks(read, words))
                return sign.Kind;
        }
        var learnt = SafetyModel.Read(read.Text);
        return learnt.Misuse >= Threshold ? learnt.MisuseKind : null;
    }
}
