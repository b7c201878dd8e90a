using Butler.Skills.Handoffs;
using Butler.Skills.Language.Cues;
using Butler.Skills.Language.Replies;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// The alarm is over, or the person is not needed any more, says the resident. The butler calls nobody off: whoever has the
/// matter reads these words with it.
/// </summary>
internal sealed class StandDownPolicy : ILocalPolicy
{
    private const int Longest = 60;

    private static readonly CueSet Over = CueSet.Of("""
        没事了|没得事了|莫得事了|没事啦|不要紧了|好了|好咯|关了|关掉了|关掉…了|关上了|拉了闸|拉闸了|断电了|灭了|熄了|扑灭|浇灭|虚惊|误报|看错了|解决了|不漏了|不流了|停了|出来了|救出来|放出来|醒了|缓过来|走了|稳住了|处理好了
        false alarm|all clear|fine now|ok now|okay now|under control|it stopped|has stopped|turned it off|turned off|it's out|is out now|got out|i'm out|we're out|no longer
        """);

    public LocalDecision? Decide(Utterance said) => said.View.Waiting switch
    {
        null => null,
        HandoffReason.Emergency => said.Text.Length <= Longest && said.Has(Over) && !said.Has(LocalCues.Question) && !said.Has(LocalCues.Status)
            ? LocalDecision.Words("thanks", said.Say(
                "知道了,人平安就好。正在赶来的同事和客户经理都能看到您这句话,他们还是会到场确认一下;情况再有变化,请马上告诉我。需要师傅来修,说一声就行。",
                "Understood, and I am glad you are safe. The people on their way and your manager can read this; they will still come and check. Tell me at once if anything changes, and just say so if something needs repair."))
            : null,
        _ => said.View is { Reply: ReplyKind.Decline or ReplyKind.Cancel, ProposalOpen: false, Asked: null, Choice: null, Offered: null }
            ? LocalDecision.Words("decline", said.Say(
                "好的,客户经理会看到您说暂时不需要了。有事随时叫我。",
                "All right, your manager will see that it is no longer needed. I am here whenever you need me."))
            : null,
    };
}
