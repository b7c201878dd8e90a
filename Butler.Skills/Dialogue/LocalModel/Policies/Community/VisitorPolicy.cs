using Butler.Skills.Community;
using Butler.Skills.Community.Visitors;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Guides;
using Butler.Skills.Language.Cues;
using Butler.Skills.Orders.Drafting;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>Somebody is coming and the gate is to let them in.</summary>
internal sealed class VisitorPolicy : ILocalPolicy
{
    private static readonly CueSet Rules = CueSet.Of("""
        怎么登记|要不要登记|需要登记吗|要登记吗|访客怎么|怎么放行|访客停车|停车收费|能过夜|可以过夜|有什么规定|规定是
        how do i register|how do visitors|do visitors need|do guests need|can visitors park|can guests park|visitor parking|what is the rule|what are the rules
        """);

    /// <summary>Things that go out of the gate: the same item of the menu, but nobody comes.</summary>
    private static readonly CueSet Goods = CueSet.Of("出门条|放行条|搬出去|搬东西出|搬家具出|搬…出去|拉出去|拿出去|运出去|carry out|move…out|take…out of the community");

    public LocalDecision? Decide(Utterance said)
    {
        if (!IsVisitor(said) || said.Parts.Count > 1 || AsksSomethingElse(said))
            return null;
        if (said.Has(Goods))
            return LocalDecision.Call("visitor", SkillCall.DraftOrder, [("item", PlanItems.Visitors), .. TimeArguments.Of(said.Time), ("note", said.Text)]);
        return said.Has(Rules)
            ? LocalDecision.Call("visitor", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text))
            : Announce(said, TimeArguments.Of(said.Time));
    }

    /// <summary>The menu knows visitors too; what it is sure of and nothing else speaks against is one.</summary>
    private static bool IsVisitor(Utterance said) =>
        CommunityClaim.IsFor(said, "visitor", item => item.Item == PlanItems.Visitors) || (said.Wants(IntentReader.Service) && said.Finding.Sure?.Item == PlanItems.Visitors);

    /// <summary>Who asks and names nobody, no time and no car announces nobody.</summary>
    private static bool AsksSomethingElse(Utterance said) => said.Has(LocalCues.Question) && !said.Has(Rules) && said.Time is null && said.Finding.Items.Count == 0
        && VisitorReader.Read(said.Text) is { Who: null, Plate: null, Brings: null };

    internal static LocalDecision Announce(Utterance said, (string Name, object? Value)[] time)
    {
        var details = VisitorReader.Read(said.Text);
        return LocalDecision.Call("visitor", $"{VisitorSkill.Plugin}_{VisitorSkill.Announce}",
            [("who", details.Who), .. time, ("people", said.Quantity?.Value), ("plate", details.Plate), ("brings", details.Brings)]);
    }
}
