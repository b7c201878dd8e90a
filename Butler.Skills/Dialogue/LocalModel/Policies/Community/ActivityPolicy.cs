using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>The community's activities: what there is, taking part, taking it back.</summary>
internal sealed class ActivityPolicy : ILocalPolicy
{
    private static readonly CueSet TakesBack = CueSet.Of("取消报名|取消…报名|报名取消|报名…取消|退报名|活动…不去了|活动…去不了|退出活动|不参加…活动|cancel my sign|cancel our sign|withdraw from");

    private static readonly CueSet Withdraws = CueSet.Of("""
        取消报名|不参加了|不去了|去不了|去不成|来不了|参加不了|退出|退报名|名额退|把我划掉|不报了
        withdraw|can't make it|cannot make it|can't come|drop out|take me off|cancel my sign|cancel our sign|not coming
        """);

    private static readonly CueSet Asks = CueSet.Of("""
        有什么|有啥|有哪些|哪些|什么时候|啥时候|几点|哪天|好久|在哪|哪里|还有没有名额|还有名额|满了没|满了吗|要钱|收费|免费|多少钱|怎么报|咋报|咋个报|在哪报|截止|是什么|是啥|讲什么|内容|报上没|报上了吗|报名成功|有没有
        what|when|where|which|are there|is there|any |how much|is it free|how do i|still places|how many
        """);

    private static readonly CueSet Joins = CueSet.Of("""
        报名|报个名|报一个|报两|报三|报上|参加|想去|要去|算我|算上|加我|留个位|留两个|留一个|我去|我们去|占个位|都要去|都去|一起去|參加
        sign me up|sign us up|join|register|count me in|count us in|put me down|put us down|take part|reserve
        """);

    public LocalDecision? Decide(Utterance said)
    {
        // Whatever else it sounds like, an order or a new wish: a seat is taken back.
        if (!CommunityClaim.IsFor(said, "activity", item => item.Item == PlanItems.Activities) && !said.Has(TakesBack) && !(said.Wants("activity") && said.Has(Joins)))
            return null;
        if (said.Has(Withdraws) || said.Has(TakesBack))
            return LocalDecision.Call("activity", $"{ActivitySkill.Plugin}_{ActivitySkill.Withdraw}", ("activity", said.Text));
        return said.Has(Joins) && !said.Has(Asks)
            ? LocalDecision.Call("activity", $"{ActivitySkill.Plugin}_{ActivitySkill.Join}",
                [("activity", said.Text), ("people", said.Quantity?.Value), .. TimeArguments.Of(said.Time)])
            : LocalDecision.Call("activity", $"{ActivitySkill.Plugin}_{ActivitySkill.Ask}", [("question", said.Text), .. TimeArguments.Of(said.Time)]);
    }
}
