using Butler.Bot.Turns;
using Butler.Bot.Turns.Contacts;
using Butler.Bot.Turns.Typing;
using Butler.Skills.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Butler.Bot.Bots;

/// <summary>
/// The bot that channels of activities talk to. It stores what a resident says and lets the turn engine answer; replies
/// come from the committed rows through the channel's delivery, except where the channel waits for them in its request
/// (<c>deliveryMode: expectReplies</c>).
/// </summary>
public sealed class ButlerBot(Inbox inbox, Outbox outbox, ContactBook contacts, IResidentResolver residents, TypingSigns typing) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var caller = turnContext.TurnState.Get<KnownCaller>() ?? await FindCallerAsync(activity, cancellationToken);
        var known = turnContext.TurnState.Get<KnownCaller>() is not null || activity.Conversation.IsGroup == true;
        var incoming = IncomingActivities.Read((Activity)activity, caller);
        // Somebody this host has not signed in may bind themselves by a service card.
        if (!known)
            incoming = incoming with { Contact = new ContactSign() };
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

    /// <summary>Only of callers this host has signed in, whose conversation it named: nobody else's word says which talk it is.</summary>
    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<KnownCaller>() is { } caller)
            typing.Show(new TypingSign(caller.Conversation.ChannelId, Person: null));
        return Task.CompletedTask;
    }

    private async ValueTask<KnownCaller> FindCallerAsync(IMessageActivity activity, CancellationToken cancellationToken)
    {
        var key = IncomingActivities.KeyOf(activity);
        // What is said in a group is read by others: there nobody is of any household, and nobody is bound.
        if (activity.Conversation.IsGroup == true)
            return new KnownCaller(key, null, null);
        var contact = await contacts.FindAsync(key.Channel, key.Account, activity.From?.Id ?? "", cancellationToken);
        // A talk that ended with somebody's moving out is not gone on with.
        if (contact is { Epoch: > 0 })
            key = key with { ChannelId = $"{key.ChannelId}#{contact.Epoch}" };
        if (contact is { IsBound: true })
            return new KnownCaller(key, contact.HouseholdId, contact.ResidentId);
        var resident = await residents.FindAsync(activity.ChannelId, activity.From?.Id ?? "", cancellationToken);
        return new KnownCaller(key, resident?.HouseholdId, resident?.ResidentId);
    }
}
