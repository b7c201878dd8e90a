using Butler.Skills.Language.Cues;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Who blames service or people, or what has been neglected, complains, with or without the word; it is recorded at once.
/// A fault or dirt that is only told is a report, which the menu knows better.
/// </summary>
internal sealed class ComplaintPolicy : ILocalPolicy
{
    private const double Plain = 0.5;
    private const double KnownFault = 0.9;
    private const double Possible = 0.25;

    private static readonly CueSet Neglect = CueSet.Of("天没人|天没得|天都没|周没人|周没得|月没人|月没得|天…没得一个|天…没人|周…没人|月…没人|星期…没人|礼拜…没人|nobody…for days|no one…for weeks|not…for weeks|not…for days");

    public LocalDecision? Decide(Utterance said)
    {
        if (said.Has(Neglect) && said.LikelihoodOf("complaint") >= Possible)
            return Complain(said);
        if (!said.Wants("complaint"))
            return null;
        var fault = said.Finding is { Sure: { IsOrdered: true } or { Kind: OrderKind.Repair }, Candidates: [{ Score: >= KnownFault }, ..] };
        return fault && said.LikelihoodOf("complaint") < Plain ? null : Complain(said);
    }

    private static LocalDecision Complain(Utterance said) => LocalDecision.Call("complaint", "complaints_complaint", ("text", said.Text));
}
