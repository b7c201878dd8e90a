using System.ComponentModel;
using Butler.Skills.Orders.Following;
using Butler.Skills.Orders.Menus;
using Butler.Skills.Orders.Wording;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Recurring;

/// <summary>Pauses, takes up and ends services that come again and again. To begin one, draft it with its rule.</summary>
public sealed class RecurringSkill(IMenuBook menu)
{
    public const string Plugin = "recurring";

    [KernelFunction("my_recurring")]
    [Description("The household's recurring services, how often they come and whether they are paused.")]
    public static SkillResult MyRecurring(Kernel kernel)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var running = turn.Recurring.Where(r => r.Runs).ToList();
        return turn.Give($"{Plugin}.my_recurring", running.Count == 0
            ? new SkillResult(Outcomes.NotKnown, RecurringWords.None(turn))
            : new SkillResult(Outcomes.Answered, RecurringWords.List(running, turn)));
    }

    [KernelFunction("pause_recurring")]
    [Description("Pauses a recurring service; orders of it that are made already and fall into the pause are cancelled.")]
    public async Task<SkillResult> PauseRecurringAsync(
        Kernel kernel,
        [Description("Which one: menu item (id or name); leave out when the resident named none")] string? item = null,
        [Description("The pause begins at this time, ISO 8601; leave out for at once")] string? from = null,
        [Description("Begins again at this time, ISO 8601; leave out when the resident did not say")] string? until = null,
        CancellationToken cancellationToken = default)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var (start, end) = (IsoTime.Read(from, turn.Now), IsoTime.Read(until, turn.Now));
        var result = await WithAsync(turn, item, async recurring =>
        {
            recurring.Pause(start, end);
            var cancelled = await OrderChanges.CancelOccurrencesAsync(turn, recurring.Id, start, end, cancellationToken);
            return new SkillResult(Outcomes.Changed, RecurringWords.Paused(recurring, cancelled, turn)) { Place = SkillPlaces.Change };
        });
        return turn.Give($"{Plugin}.pause_recurring", result, ("item", item), ("from", from), ("until", until));
    }

    [KernelFunction("resume_recurring")]
    [Description("Takes a paused recurring service up again.")]
    public async Task<SkillResult> ResumeRecurringAsync(
        Kernel kernel,
        [Description("Which one: menu item (id or name); leave out when the resident named none")] string? item = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var result = await WithAsync(turn, item, recurring => Task.FromResult(recurring.Resume()
            ? new SkillResult(Outcomes.Changed, RecurringWords.Resumed(recurring, turn)) { Place = SkillPlaces.Change }
            : new SkillResult(Outcomes.Answered, RecurringWords.List([recurring], turn))));
        return turn.Give($"{Plugin}.resume_recurring", result, ("item", item));
    }

    [KernelFunction("end_recurring")]
    [Description("Proposes to end a recurring service with its open orders; it ends by confirm_orders after the resident's yes.")]
    public async Task<SkillResult> EndRecurringAsync(
        Kernel kernel,
        [Description("Which one: menu item (id or name); leave out when the resident named none")] string? item = null)
    {
        var turn = kernel.Turn<IOrderTurn>();
        var result = await WithAsync(turn, item, recurring => Task.FromResult(OrderChanges.ProposeEnd(turn, recurring)));
        return turn.Give($"{Plugin}.end_recurring", result, ("item", item));
    }

    private async Task<SkillResult> WithAsync(IOrderTurn turn, string? reference, Func<RecurringOrder, Task<SkillResult>> step)
    {
        var running = turn.Recurring.Where(r => r.Runs).ToList();
        var named = string.IsNullOrWhiteSpace(reference)
            ? running
            : running.Where(r => r.Id == reference || r.ItemId == reference || menu.Resolve(reference).Any(i => i.Id == r.ItemId)).ToList();
        if (named is [var only])
        {
            turn.Trace.Item = new TracedItem(only.ItemId, only.TitleZh);
            return await step(only);
        }

        return running.Count == 0 || named.Count == 0
            ? new SkillResult(Outcomes.NotKnown, RecurringWords.None(turn))
            : new SkillResult(Outcomes.Asked, RecurringWords.Which(named, turn));
    }
}
