using Butler.Skills.Dialogue.LocalModel.Policies.Ordering;
using Butler.Skills.Guides;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// A fact asked of a name that neither places nor handbook nor menu know ("海底捞在哪里") is the question about a place that it
/// sounds like, and is said to be unknown: it is neither the manager's telephone nor an order that merely sounds alike.
/// </summary>
internal sealed class UnknownPlacePolicy(VenueSense venues, IGuideBook book) : ILocalPolicy
{
    public async ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken)
    {
        if (VenueSense.IsOurOwn(said) || said.Has(LocalCues.Books) || !venues.IsOfUnknownSubject(said))
            return null;
        if (said.Finding.Items.Any(item => ItemNames.IsIn(said.Text, item)))
            return null;
        var told = await book.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken);
        return told < GuideAnswers.Least ? new LocalDecision("ask_venue", [VenueSense.Ask(said.Text)]) : null;
    }
}
