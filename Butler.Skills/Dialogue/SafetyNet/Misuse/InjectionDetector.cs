using Butler.Skills.Dialogue.SafetyNet.Learning;
using Butler.Skills.Language.Cues;
using Butler.Skills.Privacy;

namespace Butler.Skills.Dialogue.SafetyNet.Misuse;

/// <summary>
/// Recognises attempts to turn the butler against its rules. What it says is for refusing and for the record; the rules
/// themselves (the household is bound by the host, nothing is placed without a yes) hold without it.
/// </summary>
public static class InjectionDetector
{
    private const int LongestText = 4000;

    /// <summary>Odds from which what was learnt decides without a sign.</summary>
    private const double Threshold = -0.5;

    /// <summary>Odds that are asked for where nobody else is spoken of: one's own water bill sounds much like a neighbour's.</summary>
    private const double WithoutOthers = 2.5;

    /// <summary>Odds that are asked for where orders or bills are to be changed, which residents do with their own every day.</summary>
    private const double OfOnesOwn = 0.5;

    private static readonly CueSet Others = CueSet.Of("""
        邻居|隔壁|对门|楼上|楼下|别人|别家|别户|人家|他|她|谁|哪家|哪户|哪个|业主|住户|大家|所有|全部|每家|每户|前女友|前男友|前妻|前夫|栋|单元|号楼|室
        neighbo*|other*|someone|somebody|everyone|everybody|all|who|whose|his|her|their|unit|apartment|flat|room|floor|upstairs|downstairs|next door|ex
        """);

    public static InjectionKind? Detect(string text)
    {
        var read = CueText.Of(SafetyText.Fold(text, LongestText));
        if (Signed(read) is { } signed)
            return signed;
        var learnt = SafetyModel.Read(read.Text);
        if (learnt.Misuse < Needed(learnt.MisuseKind, read))
            return null;
        // Where something is, and what is kept of oneself, sounds like somebody else's home or records and is neither.
        return PlainDetail.Is(read.Text) || DataRequest.Read(text) is not null ? null : learnt.MisuseKind;
    }

    /// <summary>Whether the words themselves are an attempt's, rather than only sound like those that were.</summary>
    internal static bool HasSign(string text) => Signed(CueText.Of(SafetyText.Fold(text, LongestText))) is not null;

    private static InjectionKind? Signed(CueText read)
    {
        var words = new List<string>();
        var signs = CueText.Of(SafetyText.WithRoomsNamed(read.Text));
        return InjectionSigns.All.FirstOrDefault(sign => sign.Speaks(signs, words))?.Kind;
    }

    private static double Needed(InjectionKind kind, CueText read) => kind switch
    {
        InjectionKind.OtherHousehold when !SpeaksOfOthers(read) => WithoutOthers,
        InjectionKind.Tampering => OfOnesOwn,
        _ => Threshold,
    };

    private static bool SpeaksOfOthers(CueText text) => Others.IsIn(text) || text.Text.Any(char.IsAsciiDigit);
}
