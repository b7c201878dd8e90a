using System.ComponentModel;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Guides;

/// <summary>Answers questions about life in the community from its handbook.</summary>
public sealed class GuideSkill(IGuideBook book)
{
    public const string Plugin = "guides";
    public const string Ask = "ask_guide";

    [KernelFunction(Ask)]
    [Description("""
        Answers from the community handbook: moving in, handover inspection, renovation rules, moving house, residence permits, parking,
        access cards, fees, facilities and their hours, fire safety, activities, the referral offer, privacy, service promises, pets,
        waste, parcels and visitors, how repairs work. Repeat the facts as they are. not_known: the handbook does not say; offer to ask the manager.
        """)]
    public async Task<SkillResult> AskAsync(
        Kernel kernel,
        [Description("The resident's question in their own words")] string question,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn();
        var answer = await book.Guides.Answers.AnswerAsync(question, turn.Language, DateOnly.FromDateTime(turn.Now.DateTime), cancellationToken);
        turn.Trace.Cited.AddRange(answer.Cited.Select(c => new TracedCitation($"{c.Source} {c.Heading}", null)));
        turn.Trace.Retrieved.AddRange(answer.Retrieved.Select(r => new TracedSource(r.SectionId, r.Score)));
        if (answer.IsKnown && turn is IGuideTurn guided)
            guided.Guided = question;
        if (!answer.IsKnown && turn is IOfferTurn offering)
            offering.Offering = new Offer(Offer.Manager, question);
        return turn.Give($"{Plugin}.{Ask}", new SkillResult(answer.IsKnown ? Outcomes.Answered : Outcomes.NotKnown, answer.Text), ("question", question));
    }
}
