using Butler.Skills.Community.Notices;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>What was announced, and whether it is true what people say was.</summary>
internal sealed class NoticePolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said)
    {
        if (!CommunityClaim.IsFor(said, "announcement", item => item.Served == Served.Info))
            return null;
        var notices = LocalDecision.Call("announcement", $"{NoticeSkill.Plugin}_{NoticeSkill.Ask}", ("question", said.Text));
        // What is done at certain times of the year anyway is told beside what is announced.
        return said.Finding.Sure is { } item ? notices.Then(SkillCall.Of($"{MenuSkill.Plugin}_describe_item", ("item", item.Id))) : notices;
    }
}
