using System.ComponentModel;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Drafting;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Planning;

/// <summary>One wish that needs several things at once (a trip, guests), as drafts that are shown and confirmed together.</summary>
public sealed class PlanSkill(IMenuBook menu)
{
    public const string Plugin = "plans";
    private const int LongestStay = 60;

    private readonly DraftDesk _desk = new(menu);

    [KernelFunction("plan")]
    [Description("Plans an occasion that needs several services (business-trip, holiday-trip, dinner-at-home, guests-staying): drafts all of them with sensible times and shows the list. Change and drop single ones with change_draft and drop_draft. Places nothing.")]
    public SkillResult Plan(
        Kernel kernel,
        [Description("The id of the plan")] string plan,
        [Description("When it begins, ISO 8601 with offset; leave out when not said")] string? when = null,
        [Description("The end of the time that was said, ISO 8601; leave out for an exact time")] string? until = null,
        [Description("How many days it lasts, when said")] int? days = null,
        [Description("What all of them should know, in the resident's words: where to, how many people")] string? note = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = OrderDetails.Read(turn.Now, when, until, note: note);
        var result = turn.Household is null ? new SkillResult(Outcomes.Refused, ConciergeWords.Unbound.In(turn.Language))
            : menu.Menu.Plans.FirstOrDefault(p => p.Id == plan) is not { } template ? new SkillResult(Outcomes.NoneMatch, "There is no such plan.", Binding: false)
            : Begin(turn, template, details, Math.Clamp(days ?? Known(turn, plan) ?? 1, 1, LongestStay));
        return turn.Give($"{Plugin}.plan", result, ("plan", plan), ("when", when), ("until", until), ("days", days), ("note", note));
    }

    private static int? Known(IOrderTurn turn, string plan) => turn.OrderMemory.Plan is { } asked && asked.PlanId == plan ? asked.Days : null;

    private SkillResult Begin(IOrderTurn turn, PlanTemplate plan, OrderDetails details, int days)
    {
        if (LiveDrafts.MakeRoom(turn) is { Count: > 0 } aside)
            turn.Board.Put(new SkillResult(Outcomes.Answered, DraftWords.PutAside(aside, turn.Language)) { Place = SkillPlaces.Aside });
        turn.OrderMemory.Choice = null;
        var drafts = Drafts(turn, plan, details, days);
        turn.OrderMemory.Plan = null;
        if (details.Start is not null && drafts.Count > 0)
        {
            turn.Board.Put(new SkillResult(Outcomes.Answered, PlanWords.Shown(plan, turn.Language)) { Place = SkillPlaces.Plan });
            return _desk.Present(turn);
        }

        turn.OrderMemory.CloseProposal();
        turn.OrderMemory.Plan = new PlannedWish(plan.Id, days);
        turn.OrderMemory.Asked = drafts.Count > 0 ? new AskedSlot(MissingSlotRule.When, drafts[0].Id) : null;
        return new SkillResult(Outcomes.Asked, PlanWords.AskWhen(plan, drafts, turn.Language)) { Place = SkillPlaces.Drafts };
    }

    /// <summary>A draft for each step; what would have to be done in the past is left out.</summary>
    private static List<ServiceOrder> Drafts(IOrderTurn turn, PlanTemplate plan, OrderDetails details, int days)
    {
        var drafts = new List<ServiceOrder>();
        foreach (var step in plan.Steps)
        {
            var at = details.Start is { } start ? PlanTimes.Of(step, start, details.End, days) : new OrderDetails();
            if (SpecialOwnersRule.IsBroken(step.Item, turn.Household!) || PastTimeRule.IsBroken(at, turn.Now))
                continue;
            var draft = DraftDesk.Start(turn, step.Item);
            draft.Fill(at with { Note = details.Note }, turn.Now);
            drafts.Add(draft);
        }

        return drafts;
    }
}
