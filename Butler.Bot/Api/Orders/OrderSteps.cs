using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Butler.Skills.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Butler.Bot.Api.Orders;

/// <summary>Takes a step with an order for the caller and says how it went.</summary>
internal sealed class OrderSteps(OrderWork work, OrderReader reader, Caller caller)
{
    public async Task<Results<Ok<OrderView>, ProblemHttpResult>> TakeAsync(string id, OrderStep step, OrderWork.Act act, CancellationToken cancellationToken) =>
        await work.TakeAsync(caller.Person, id, act, reader.ReadAsync, cancellationToken) switch
        {
            { Order: null } => Problem.NoSuch("order"),
            { Done: false } worked => Refused(worked.Order, step),
            var worked => TypedResults.Ok(worked.Shown!),
        };

    private static ProblemHttpResult Refused(ServiceOrder order, OrderStep step)
    {
        var state = Words<OrderStatus>.Of(order.Status);
        var approval = order.Approval == ApprovalState.Pending ? " and waits for approval" : "";
        if (step == OrderStep.Approve && order.Allows(step))
            return Problem.Refused("No place is left at the time of the order: agree on another time with the resident, or refuse it with this reason.", state, [Words<OrderStep>.Of(OrderStep.Refuse), Words<OrderStep>.Of(OrderStep.Cancel)]);
        var possible = Enum.GetValues<OrderStep>().Where(order.Allows).Select(Words<OrderStep>.Of).ToList();
        return Problem.Refused($"The order is {state}{approval}: {Words<OrderStep>.Of(step)} is not possible.", state, possible);
    }
}
