using Butler.Skills.Guides;
using Butler.Skills.Menu;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;

namespace Butler.Skills.Dialogue.LocalModel.Policies;

/// <summary>
/// Questions for the knowledge: a place in the city, a page of the handbook. Asked twice: before the menu only for what is
/// plainly a question, and after it for what nothing on the menu fits.
/// </summary>
/// <param name="afterMenu">The menu had nothing, so a weaker likeness will do.</param>
internal sealed class KnowledgePolicy(IVenueBook venues, IGuideBook guides, bool afterMenu) : ILocalPolicy
{
    private const double PlainVenue = 0.6;
    private const double NamedVenue = 0.9;
    private const double LikelyVenue = 0.3;
    private const double PlainGuide = 0.5;
    private const double SureGuide = 0.7;

    public async ValueTask<LocalDecision?> DecideAsync(Utterance said, CancellationToken cancellationToken)
    {
        var wanted = said.Finding.Sure;
        var venue = venues.Venues.Answers.Recognise(new VenueQuestion(said.Text, said.View.RecentVenues, said.View.Now, said.View.Language));
        if (afterMenu)
            return venue >= LikelyVenue ? AskVenues(said) : await GuideAsync(said, cancellationToken) >= GuideAnswers.Least ? AskGuide(said) : null;

        if (wanted?.Served == Served.Venue)
            return AskVenues(said);
        // A time or an order of the menu makes it a wish: "hot pot nearby, a table for four on Friday".
        var ordered = wanted is { IsOrdered: true };
        if (venue >= (ordered ? NamedVenue : PlainVenue) && (!ordered || said.Time is null))
            return AskVenues(said);
        if (wanted is { Served: Served.Info } || said.Time is not null || !said.Has(LocalCues.Question))
            return null;
        return await GuideAsync(said, cancellationToken) >= (ordered ? SureGuide : PlainGuide) ? AskGuide(said) : null;
    }

    private ValueTask<double> GuideAsync(Utterance said, CancellationToken cancellationToken) =>
        guides.Guides.Answers.RecogniseAsync(said.Text, said.View.Language, cancellationToken);

    private static LocalDecision AskVenues(Utterance said) =>
        LocalDecision.Call("ask_venue", $"{VenueSkill.Plugin}_{VenueSkill.Ask}", ("question", said.Text));

    private static LocalDecision AskGuide(Utterance said) =>
        LocalDecision.Call("ask_guide", $"{GuideSkill.Plugin}_{GuideSkill.Ask}", ("question", said.Text));
}
