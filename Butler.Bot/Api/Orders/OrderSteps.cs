using Butler.Bot.Api.Access;
using Butler.Bot.Api.Problems;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Api.Orders;

/// <summary>Takes a step with an order in one transaction, then has its notice delivered.</summary>
internal sealed class OrderSteps(Transactions transactions, OrderReader reader, Caller caller, CommunityTime time, LiveEvents events, Delivery delivery)
{
    /// <summary>The desk's method: decides and changes, false when the order is in no state for it.</summary>
    public delegate Task<bool> Act(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken);

    public async Task<Results<Ok<OrderView>, ProblemHttpResult>> TakeAsync(string id, OrderStep step, Act act, CancellationToken cancellationToken)
    {
        string? conversationId = null;
        var answer = await transactions.RunAsync<Results<Ok<OrderView>, ProblemHttpResult>>(async (db, stop) =>
        {
            conversationId = null;
            var order = await new CareScope(db, caller.Person).Orders.SingleOrDefaultAsync(o => o.Id == id, stop);
            if (order is null)
                return Problem.NoSuch("order");
            if (!await act(db, order, caller.Person, time.Now, stop))
                return Refused(order, step);
            conversationId = order.ConversationId;
            return TypedResults.Ok(await reader.ReadAsync(db, order, stop));
        }, cancellationToken);

        if (conversationId is not null)
        {
            delivery.Enqueue(conversationId);
            events.Publish(conversationId);
        }

        return answer;
    }

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
