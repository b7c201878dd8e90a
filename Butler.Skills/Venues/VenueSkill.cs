using System.ComponentModel;
using Butler.Skills.Guides;
using Butler.Skills.Talk;
using Butler.Skills.Venues.Answers;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Venues;

/// <summary>Answers questions about places in the city from the knowledge.</summary>
public sealed class VenueSkill(IVenueBook book, IGuideBook guides)
{
    public const string Plugin = "venues";
    public const string Ask = "ask_venues";

    [KernelFunction(Ask)]
    [Description("""
        Answers a question about places in the city (restaurants, hotels, sights, hospitals, banks, shops, suppliers ...): address, phone,
        opening hours, price, rating, features, what is nearby, or which places fit some wishes. Facts come only from the knowledge, with
        source and date; repeat them and add none. not_known or none_match: there is no such place or fact; offer to ask the manager.
        """)]
    public async Task<SkillResult> AskAsync(
        Kernel kernel,
        [Description("The resident's question in their own words, with the place's name if they named one; 它 and 那家 are understood")] string question,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IVenueTurn>();
        var answer = await book.Venues.Answers.AnswerAsync(
            new VenueQuestion(question, turn.RecentVenues.Ids, turn.Now, turn.Language) { Listed = turn.RecentVenues.Listed, Holidays = book.Holidays }, cancellationToken);
        if (answer.Outcome is VenueOutcome.NotKnown or VenueOutcome.NoneMatch && guides.Guides.Answers.Approved(question, turn.Language) is { } approved)
            return Tell(turn, question, approved);
        turn.RecentVenues.Show([.. answer.Cited.Select(c => c.VenueId)]);
        turn.Trace.Cited.AddRange(answer.Cited.Select(c => new TracedCitation(c.Source, c.VenueId)));
        turn.Trace.Retrieved.AddRange(answer.Retrieved.Select(r => new TracedSource($"{r.Why}:{r.VenueId}", r.Score)));
        if (answer.Outcome is VenueOutcome.NotKnown or VenueOutcome.NoneMatch && turn is IOfferTurn offering)
            offering.Offering = new Offer(Offer.Manager, question);
        return turn.Give($"{Plugin}.{Ask}", new SkillResult(Word(answer.Outcome), answer.Text), ("question", question));
    }

    // What the files do not say, a person may have answered before.
    private static SkillResult Tell(IVenueTurn turn, string question, GuideAnswer approved)
    {
        turn.Trace.Cited.AddRange(approved.Cited.Select(c => new TracedCitation($"{c.Source} {c.Heading}", null)));
        return turn.Give($"{Plugin}.{Ask}", new SkillResult(Outcomes.Answered, approved.Text), ("question", question));
    }

    private static string Word(VenueOutcome outcome) => outcome switch
    {
        VenueOutcome.Answered => Outcomes.Answered,
        VenueOutcome.NotKnown => Outcomes.NotKnown,
        VenueOutcome.NoneMatch => Outcomes.NoneMatch,
        _ => Outcomes.Asked,
    };
}
