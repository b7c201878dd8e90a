using System.ComponentModel;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Community.Bills;

/// <summary>Reads the household's own bills to it. Amounts come from rows only, each with its period and date.</summary>
public sealed class BillSkill(IMenuBook menu)
{
    public const string Plugin = "bills";
    public const string Ask = "ask_bills";

    private const int YearsBack = 2;

    [KernelFunction(Ask)]
    [Description("""
        The resident's own bills: property fee, shared utilities, parking and other charges, what is paid and what is still due, with period and
        date. For questions about their own amounts. How fees are set, who collects them and how to pay is in the handbook (guides).
        not_known: there is no such bill on record; offer the manager, never a number.
        """)]
    public async Task<SkillResult> AskAsync(
        Kernel kernel,
        [Description("The resident's question in their own words, with the kind of bill and the month if they named them")] string question,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOfferTurn>();
        turn.Trace.Item = PlanItems.Trace(menu, PlanItems.Fees);
        return turn.Give($"{Plugin}.{Ask}", await AnswerAsync(turn, question, cancellationToken), ("question", question));
    }

    private static async Task<SkillResult> AnswerAsync(IOfferTurn turn, string question, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return new SkillResult(Outcomes.Refused, CommunityWords.Unbound.In(turn.Language));
        var (yearsBack, vacated) = (CommunityWords.Today(turn.Now).AddYears(-YearsBack), CommunityWords.Today(household.VacatedAt.ToOffset(turn.Now.Offset)));
        var earliest = vacated > yearsBack ? vacated : yearsBack;
        var bills = await turn.Db.Bills.AsNoTracking()
            .Where(b => b.HouseholdId == household.Id && b.DueOn >= earliest)
            .ToListAsync(cancellationToken);
        var asked = BillQuestion.Read(question, turn.Now);
        var answer = BillAnswer.Of(asked, bills);
        if (answer.Bills.Count == 0 || asked.Doubts)
            turn.Offering = new Offer(Offer.Manager, question);
        turn.Trace.Cited.AddRange(answer.Bills.Select(b => new TracedCitation($"bills/{b.Reference}", null)));
        return new SkillResult(answer.Bills.Count == 0 ? Outcomes.NotKnown : Outcomes.Answered, BillWords.Say(answer, asked, turn));
    }
}
