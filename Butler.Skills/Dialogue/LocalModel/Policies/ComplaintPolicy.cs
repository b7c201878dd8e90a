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

    private static readonly CueSet Neighbours = CueSet.Of("楼上|楼下|樓上|樓下|隔壁|隔篱|隔籬|邻居|鄰居|对门|对面那家|对面这家|对过|upstairs|downstairs|neighbour*|neighbor*|next door");

    private static readonly CueSet AsksFor = CueSet.Of("""
        保安|保全|巡逻|安全员|门岗|叫人|派人|喊人|上去说|上门说|去说|说一声|劝|协调|調解|调解|沟通|商量|转告|转达|出面|安排人|报警
        security|guard*|patrol|talk to|speak to|tell them|mediate|coordinate|ask them|send someone|send somebody
        """);

    public LocalDecision? Decide(Utterance said)
    {
        if (said.Has(Neglect) && said.LikelihoodOf("complaint") >= Possible)
            return Complain(said);
        if (IsOfLoudNeighbours(said))
            return Complain(said);
        if (!said.Wants("complaint"))
            return null;
        var fault = said.Finding is { Sure: { IsOrdered: true } or { Kind: OrderKind.Repair }, Candidates: [{ Score: >= KnownFault }, ..] };
        return fault && said.LikelihoodOf("complaint") < Plain ? null : Complain(said);
    }

    /// <summary>
    /// Who only says that the neighbours are loud wants it to end and to hear about it within a day; who asks for a guard or
    /// for somebody to talk to them gets that.
    /// </summary>
    private static bool IsOfLoudNeighbours(Utterance said) => said.View.Drafts.Count == 0 && said.Time is not { NamesDay: true, IsReason: false }
        && said.Has(LocalCues.Disturbs) && said.Has(Neighbours) && !said.Has(AsksFor) && !(said.Has(LocalCues.Question) && said.Wants("ask_guide"));

    private static LocalDecision Complain(Utterance said) => LocalDecision.Call("complaint", "complaints_complaint", ("text", said.Text));
}
