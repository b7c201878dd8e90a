using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.LocalModel.Policies.Ordering;

/// <summary>The resident wants to think or to ask somebody first: what is open stays open, and nobody is pressed.</summary>
internal sealed class ThinkItOverPolicy : ILocalPolicy
{
    private const int LongestChinese = 16;
    private const int LongestEnglish = 60;

    private static readonly CueSet Waits = CueSet.Of("等等|等一下|等下我|等下 |稍等|等会我|我想想|我想一下|我再想|再想想|考虑一下|考虑下|再考虑|我问问|我问一下|我问下|商量|hold on|let me think|let me ask|let me check|give me a minute|wait a sec|wait a min");

    public LocalDecision? Decide(Utterance said) => said.View.Drafts.Count > 0 && (said.View.ProposalOpen || said.View.Asked is not null)
        && said.Text.Length <= (said.English ? LongestEnglish : LongestChinese) && said.Has(Waits) && said.Time is null
            ? LocalDecision.Words("chitchat", said.Say("好的,不急,单子给您留着,想好了随时告诉我。", "Of course, take your time. I will keep this open until you tell me."))
            : null;
}
