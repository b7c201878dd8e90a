using System.ComponentModel;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Drafting;

/// <summary>Drafts what the household had before once more.</summary>
public sealed class RepeatSkill(IMenuBook menu)
{
    public const string Plugin = "repeats";

    private readonly DraftDesk _desk = new(menu);

    [KernelFunction("repeat_order")]
    [Description("Drafts an earlier order of the household once more, with the same number, place and note: 'same as last time'. Asks for the time unless it is said. Places nothing.")]
    public async Task<SkillResult> RepeatOrderAsync(
        Kernel kernel,
        [Description("Which one: a menu item (id or name) or an order number; leave out for the latest")] string? order = null,
        [Description("Start, ISO 8601 with offset; leave out what was not said")] string? when = null,
        [Description("End of the window, ISO 8601; leave out for an exact time")] string? until = null,
        [Description("How many, only when it is to be different")] int? quantity = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var details = OrderDetails.Read(turn.Now, when, until, quantity);
        var result = await FindAsync(turn, order, cancellationToken) is { } before && Item(before) is { } item
            ? Repeat(turn, before, item, details)
            : turn.Household is not null && order is not null && menu.Resolve(order) is [{ Served: Served.Book } first]
                ? _desk.Draft(turn, first, details)
                : new SkillResult(Outcomes.NotKnown, Nothing.In(turn.Language));
        return turn.Give($"{Plugin}.repeat_order", result, ("order", order), ("when", when), ("until", until), ("quantity", quantity));
    }

    private static readonly LocalizedText Nothing = new(
        "没有查到您家以前订过这一项。请直接告诉我要订什么、什么时间,我马上为您登记。",
        "I find nothing of the kind that your household has had before. Tell me what you need and when, and I will note it down.");

    private SkillResult Repeat(IOrderTurn turn, ServiceOrder before, MenuItem item, OrderDetails details)
    {
        if (SpecialOwnersRule.IsBroken(item, turn.Household!))
            return new SkillResult(Outcomes.Refused, ConciergeWords.SpecialOwnersOnly(item, turn.Manager, turn.Language));
        var when = OrderTimes.Say(before, turn.Now, turn.Language);
        turn.Board.Put(new SkillResult(Outcomes.Answered, turn.Language == TalkLanguage.English
            ? $"As last time (order {before.Number}{(when is null ? "" : $", {when}")}):"
            : $"按上次的来(编号 {before.Number}{(when is null ? "" : $",{when}")}):") { Place = SkillPlaces.Aside });
        LiveDrafts.MakeRoom(turn);
        return _desk.Draft(turn, item, details with { Quantity = details.Quantity ?? before.SaidQuantity, Location = before.Location, Note = before.Remark });
    }

    private MenuItem? Item(ServiceOrder order) => order.ItemId is { } id ? menu.Menu.Find(id) : null;

    /// <summary>The latest order that was placed and not taken back; further back than the talk remembers.</summary>
    private async Task<ServiceOrder?> FindAsync(IOrderTurn turn, string? reference, CancellationToken cancellationToken)
    {
        if (turn.Household is not { } household)
            return null;
        var placed = turn.Db.Orders.AsNoTracking().Where(o => o.HouseholdId == household.Id && o.CreatedAt > household.VacatedAt && o.Number != null && o.ItemId != null && o.Status != OrderStatus.Cancelled);
        if (!string.IsNullOrWhiteSpace(reference))
        {
            var items = menu.Resolve(reference).Select(i => i.Id).ToList();
            placed = placed.Where(o => o.Number == reference || items.Contains(o.ItemId!));
        }

        return await placed.OrderByDescending(o => o.CreatedAt).FirstOrDefaultAsync(cancellationToken);
    }
}
