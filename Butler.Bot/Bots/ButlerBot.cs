using Butler.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Butler.Bot.Bots;

/// <summary>
/// The bot that channels of activities talk to. It stores what a resident says and lets the turn engine answer; replies
/// come from the committed rows through the channel's delivery, except where the channel waits for them in its request
/// (<c>deliveryMode: expectReplies</c>).
/// </summary>
public sealed class ButlerBot(Inbox inbox, Outbox outbox, IResidentResolver residents) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var caller = turnContext.TurnState.Get<KnownCaller>() ?? await FindCallerAsync(activity, cancellationToken);
        var incoming = IncomingActivities.Read((Activity)activity, caller);
        if (((Activity)activity).DeliveryMode != DeliveryModes.ExpectReplies)
        {
            turnContext.TurnState.Add(await inbox.ReceiveAsync(incoming, cancellationToken));
            return;
        }

        var (_, reply) = await inbox.ReceiveAndWaitAsync(incoming, cancellationToken);
        // The claim decides between this response and a takeover that withdraws the reply.
        if (reply != null && await outbox.TryClaimAsync(reply.Id, sent: true, cancellationToken))
            await turnContext.SendActivityAsync(OutgoingActivities.From(reply), cancellationToken);
    }

    private async ValueTask<KnownCaller> FindCallerAsync(IMessageActivity activity, CancellationToken cancellationToken)
    {
        var resident = await residents.FindAsync(activity.ChannelId, activity.From.Id, cancellationToken);
        return new KnownCaller(IncomingActivities.KeyOf(activity), resident?.HouseholdId, resident?.ResidentId);
    }
}
