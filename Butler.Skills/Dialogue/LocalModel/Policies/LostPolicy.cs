using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>The last one: says so when nothing was understood, and offers the manager when it happens twice in a row.</summary>
internal sealed class LostPolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
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
