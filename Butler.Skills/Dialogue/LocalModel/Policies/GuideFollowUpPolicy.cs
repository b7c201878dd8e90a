using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Guides;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>Asks the handbook on about what it has just answered, unless the words name a thing of their own.</summary>
internal sealed class GuideFollowUpPolicy(IGuideBook book, VenueSense venues) : ILocalPolicy
{
    private const double OnTheirOwn = 0.5;

    public async ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken)
    {
        if (GuideFollowUp.Read(said.View.Guided, said.Text, said.View.Language) is not { } question || (said.Finding.Sure is { } item && ItemNames.IsIn(said.Text, item)) || venues.IsSpokenOf(said))
            return null;
        // What the handbook knows without the question before is asked as it stands.
        return !GuideFollowUp.IsBare(said.Text, said.View.Language) && await book.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken) >= OnTheirOwn
            ? null
            : LocalDecision.Call("ask_guide", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", question));
    }
}
