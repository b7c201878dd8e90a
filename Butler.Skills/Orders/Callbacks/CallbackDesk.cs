using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;
using Butler.Skills.Orders.Placing;
using Butler.Skills.Orders.Promises;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Orders.Callbacks;

/// <summary>
/// What becomes of a resident whom nobody has come to: the handoff fails and the duty desk has an order to call them back,
/// with its own promises, so that they are never left with a machine. Saves nothing.
/// </summary>
public static class CallbackDesk
{
    private const string Desk = "desk";

    private static readonly OrderSubject CallBack = new(
        null, null, "回电", "Call back", OrderKind.Other, Desk, MenuPrice.Free, NeedsApproval: false, NeedsPerson: true);

    /// <summary>Nothing happens to a handoff that somebody has taken meanwhile, nor to one of nobody's household: who could be called?</summary>
    /// <returns>The conversation in which the resident was told; null when nothing happened.</returns>
    public static async Task<Conversation?> GiveUpAsync(ButlerDb db, string handoffId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var handoff = await db.Handoffs.SingleAsync(h => h.Id == handoffId, cancellationToken);
        var conversation = await db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, cancellationToken);
        if (handoff.HouseholdId is not { } household)
            return null;
        var order = new ServiceOrder(CallBack, household, conversation.Id, now);
        if (!handoff.Fail(conversation, order.Id, now))
            return null;
        if (handoff.Matter is { Length: > 0 } matter)
            order.Fill(new OrderDetails(null, null, null, null, matter), now);
        order.Confirm(OrderNumber.Draw(now), now);
        db.Orders.Add(order);
        await PromiseDesk.CancelAsync(db, handoff.Id, _ => true, HandoffEvent.ByButler, now, cancellationToken);
        await OrderPromises.StartAsync(db, order, now, cancellationToken);
        await ResidentNotice.TellAsync(db, conversation.Id, new LocalizedText(
            $"抱歉,一直没有同事接手,是我们没做到。已登记给您回电(编号 {order.Number}),管家中心会尽快打给您。您也可以继续在这里吩咐我。",
            $"We are sorry: nobody has come, and that is our fault. A call back is noted (no. {order.Number}); the duty desk will ring you soon. Meanwhile I am here for you."), now, cancellationToken);
        return conversation;
    }
}
