using Butler.Skills.Guides;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Questions about life in the community, from the handbook.</summary>
internal sealed class GuidePolicy(IGuideBook book) : ILocalPolicy
{
    public async ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken) =>
        await book.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken) >= GuideAnswers.Least
            ? LocalDecision.Call("ask_guide", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text))
            : null;
}
