using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Households;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Takes a step with an order in one transaction, then has its notice delivered. The one way of the console and of the API.</summary>
public sealed class OrderWork(Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery, Presence presence)
{
    /// <summary>The desk's method: decides and changes, false when the order is in no state for it.</summary>
    public delegate Task<bool> Act(ButlerDb db, ServiceOrder order, StaffMember person, DateTimeOffset now, CancellationToken cancellationToken);

    /// <param name="show">What is read of the same unit of work once the step is taken.</param>
    public async Task<OrderWorked<TView>> TakeAsync<TView>(
        StaffMember person, string id, Act act, Func<ButlerDb, ServiceOrder, CancellationToken, Task<TView>> show, CancellationToken cancellationToken)
    {
        var worked = await transactions.RunAsync(async (db, stop) =>
        {
            if (await new CareScope(db, person).Orders.SingleOrDefaultAsync(o => o.Id == id, stop) is not { } order)
                return new OrderWorked<TView>(null, Done: false, default);
            if (!await act(db, order, person, time.Now, stop))
                return new OrderWorked<TView>(order, Done: false, default);
            return new OrderWorked<TView>(order, Done: true, await show(db, order, stop));
        }, cancellationToken);

        presence.Seen(person.SignIn);
        if (worked is { Done: true, Order.ConversationId: var conversationId })
        {
            delivery.Enqueue(conversationId);
            events.Publish(conversationId);
        }

        return worked;
    }
}

/// <param name="Order">Null when there is none of this id in the person's care.</param>
/// <param name="Done">False when the order is in no state for the step.</param>
public sealed record OrderWorked<TView>(ServiceOrder? Order, bool Done, TView? Shown);
