using System.ComponentModel;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Orders;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Community.Visitors;

/// <summary>
/// Announces visitors to the gate. The announcement is an order of the plan's menu, repeated back and confirmed like any
/// other, so that it can be moved, cancelled and followed in the same words; what the gate has to know more is its pass.
/// </summary>
public sealed class VisitorSkill(IMenuBook menu)
{
    public const string Plugin = "visitors";
    public const string Announce = "announce_visitor";

    private readonly DraftDesk _drafts = new(menu);

    [KernelFunction(Announce)]
    [Description("Announces a visitor to the gate: drafts it and returns the question that is open or the summary to confirm. Call it again with what the resident adds. Moving and cancelling go as with other orders.")]
    public async Task<SkillResult> AnnounceAsync(
        Kernel kernel,
        [Description("Who comes, in the resident's words: a name, a relation, a trade")] string? who = null,
        [Description("When they come, ISO 8601 with offset; leave out what was not said")] string? when = null,
        [Description("End of the window, ISO 8601; leave out for an exact time")] string? until = null,
        [Description("How many people, only when said")] int? people = null,
        [Description("Number plate")] string? plate = null,
        [Description("What they bring along: tools, a dog")] string? brings = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = new VisitorDetails(who, plate, brings);
        var order = new OrderDetails(IsoTime.Read(when, turn.Now), IsoTime.Read(until, turn.Now), people, Note: details.Note);
        return turn.Give($"{Plugin}.{Announce}", await DraftAsync(turn, details, order, cancellationToken),
            ("who", who), ("when", when), ("until", until), ("quantity", people), ("plate", plate), ("brings", brings));
    }

    private async Task<SkillResult> DraftAsync(IOrderTurn turn, VisitorDetails details, OrderDetails order, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return new SkillResult(Outcomes.Refused, CommunityWords.Unbound.In(turn.Language));
        if (menu.Menu.FindByName(PlanItems.Visitors) is not { } item)
            return new SkillResult(Outcomes.NoneMatch, "The menu has no item for visitors. Bring the manager in (handoff.to_manager, reason off_menu).", Binding: false);
        var result = LiveDrafts.Of(turn).Any(d => d.ItemId == item.Id) ? _drafts.Draft(turn, item, order) : _drafts.DraftAnew(turn, item, order);
        var draft = LiveDrafts.Of(turn).First(d => d.ItemId == item.Id);
        var pass = await turn.Db.VisitorPasses.SingleOrDefaultAsync(p => p.OrderId == draft.Id, cancellationToken)
            ?? turn.Db.VisitorPasses.Add(new VisitorPass(draft.Id, household.Id)).Entity;
        pass.Describe(details);
        return VisitorWords.AskForMissing(result, draft, pass, turn.Language);
    }
}
