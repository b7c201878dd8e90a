using Butler.Skills.Orders.Drafting;
using Butler.Skills.Talk;
using Microsoft.SemanticKernel;

namespace Butler.Skills.Orders.Placing;

/// <summary>
/// Stops a model that confirms in the resident's stead before the skill is reached. Filters fire only on calls that go
/// through the kernel, so the skill holds the same rule itself.
/// </summary>
public sealed class ConfirmationFilter : IFunctionInvocationFilter
{
    public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (context.Function.Name != ConciergeSkill.Confirm || ConfirmationRule.IsMet(context.Kernel.Turn<IOrderTurn>()))
            return next(context);
        var turn = context.Kernel.Turn<IOrderTurn>();
        context.Result = new FunctionResult(context.Function, Refuse(turn));
        return Task.CompletedTask;
    }

    /// <summary>Tells the model, not the resident: for them nothing has happened.</summary>
    internal static SkillResult Refuse(ISkillTurn turn)
    {
        turn.Trace.Guards.Add(ConfirmationRule.Guard);
        return turn.Give(
            $"concierge.{ConciergeSkill.Confirm}",
            new SkillResult(Outcomes.Asked, "Nothing was placed: the resident has not said yes to a summary that was shown before. Show it and ask.", Binding: false));
    }
}
