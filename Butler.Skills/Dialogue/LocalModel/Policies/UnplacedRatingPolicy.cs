using Butler.Skills.Talk;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Praise or blame for a service of which no finished order is known: thanked for, asked about, and never a new order.</summary>
internal sealed class UnplacedRatingPolicy : ILocalPolicy
{
    private const double Plain = 0.5;

    public LocalDecision? Decide(Utterance said) => said.Wants("rate") && said.Parts.Count == 1 && said.LikelihoodOf("rate") >= Plain
        ? LocalDecision.Words("rate", said.Say(
            "谢谢您的评价。没有查到您家最近完成的订单,请告诉我是哪一项服务;有不满意的地方,回复\"转人工\",客户经理会跟进。",
            "Thank you for telling me. I find no finished order of yours it belongs to: which service is it about? If something was not right, say \"human\" and your manager will follow it up.")) with { Outcome = Outcomes.NotKnown }
        : null;
}
