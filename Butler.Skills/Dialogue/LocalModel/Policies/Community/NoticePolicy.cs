using Butler.Skills.Community.Notices;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Community;

/// <summary>What was announced, and whether it is true what people say was.</summary>
internal sealed class NoticePolicy : ILocalPolicy
{
    public LocalDecision? Decide(Utterance said) => said.Wants("announcement")
        ? LocalDecision.Call("announcement", $"{NoticeSkill.Plugin}_{NoticeSkill.Ask}", ("question", said.Text))
        : null;
}
