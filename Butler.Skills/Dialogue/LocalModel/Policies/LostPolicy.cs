using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Says so when nothing was understood, and offers the manager when it happens twice in a row. Asked ahead of the menu for
/// what is plainly not meant to be words, and as the very last.
/// </summary>
internal sealed class LostPolicy(bool ahead) : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
        if (ahead && (!said.Wants("gibberish") || said.Finding.Sure is not null))
            return null;

        if (!ahead && said.Intent is ("ask_guide" or "ask_venue" or "fee_query" or "announcement" or "activity"))
        {
            return LocalDecision.Words(said.Intent, said.Say(
                "这个我手上没有可靠的资料,不敢乱说。回复\"转人工\",我请客户经理帮您核实。",
                "I have no reliable information on this and will not guess. Say \"human\" and your manager will find out.")) with { Outcome = Outcomes.NotKnown };
        }

        if (said.View is { Misunderstood: 0, Drafts.Count: > 0 } && (said.View.Asked is not null || said.View.ProposalOpen))
            return LocalDecision.Call("gibberish", "concierge_show_drafts") with { Misunderstood = true };

        var lost = LocalDecision.Words("gibberish", said.View.Misunderstood == 0
            ? ButlerWords.NotUnderstood.In(said.View.Language)
            : said.Say(
                "抱歉,我还是没弄明白。要不要我请您的客户经理来?回复\"转人工\"就可以;也可以换个说法再试试。",
                "I am sorry, I still do not get it. Shall I bring in your manager? Just say \"human\", or try putting it another way."));
        return lost with { Misunderstood = true, Outcome = Outcomes.Asked };
    }
}
