using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns.Contacts;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>Where every resident's message arrives: it is on the disk before the channel is told that it was received.</summary>
public sealed class Inbox(Transactions transactions, TurnLanes lanes, Delivery delivery, LiveEvents events, IEnumerable<IArrivalRule> rules, ContactArrival contacts, CommunityTime time)
{
    private static readonly CompiledQuery<Func<ButlerDb, string, string, string, CancellationToken, Task<Conversation?>>> Known = new(() => EF.CompileAsyncQuery(
        (ButlerDb db, string channel, string account, string channelId, CancellationToken _) =>
            db.Conversations.SingleOrDefault(c => c.Channel == channel && c.Account == account && c.ChannelId == channelId)));

    /// <summary>Stores the message, lets the arrival rules act in the same commit, and wakes the conversation's lane.</summary>
    public async Task<Receipt> ReceiveAsync(IncomingMessage incoming, CancellationToken cancellationToken)
    {
        var ((receipt, answer), onDisk) = await StoreAsync(incoming, cancellationToken);
        lanes.Wake(receipt.ConversationId, receipt.MessageId, incoming.Debounce);
        await TellAsync(receipt, onDisk);
        if (answer != null)
            delivery.Enqueue(receipt.ConversationId);
        return receipt;
    }

    /// <summary>As <see cref="ReceiveAsync"/>, and waits for the reply, which the caller has to deliver; null when there is none to deliver.</summary>
    public async Task<(Receipt Receipt, Message? Reply)> ReceiveAndWaitAsync(IncomingMessage incoming, CancellationToken cancellationToken)
    {
        var (receipt, reply) = await ReceiveAndListenAsync(incoming, cancellationToken, cancellationToken);
        return (receipt, await reply);
    }

    /// <summary>As <see cref="ReceiveAsync"/>, and gives the reply to come, which the caller has to deliver.</summary>
    /// <param name="patience">Ends the waiting: the reply is cancelled, and the delivery sends it when it comes.</param>
    public async Task<(Receipt Receipt, Task<Message?> Reply)> ReceiveAndListenAsync(IncomingMessage incoming, CancellationToken patience, CancellationToken cancellationToken)
    {
        var ((receipt, answer), onDisk) = await StoreAsync(incoming, cancellationToken);
        var reply = lanes.WakeAndWaitAsync(receipt.ConversationId, receipt.MessageId, incoming.Debounce, patience);
        await TellAsync(receipt, onDisk);
        return (receipt, answer is null ? reply : Task.FromResult<Message?>(answer));
    }

    /// <summary>Nobody hears of the message before it is on the disk. The turn thinks meanwhile; its commit comes after this one.</summary>
    private async Task TellAsync(Receipt receipt, Task onDisk)
    {
        await onDisk;
        if (!receipt.Duplicate)
            events.Publish(receipt.ConversationId);
    }

    /// <returns>The receipt, and the answer when an arrival rule gave it in the same commit; no turn will hand that over.</returns>
    private Task<((Receipt Receipt, Message? Answer) Stored, Task OnDisk)> StoreAsync(IncomingMessage incoming, CancellationToken cancellationToken)
    {
        var again = false;
        return transactions.RunAheadOfDiskAsync<(Receipt, Message?)>(async (db, stop) =>
        {
            var conversation = await OpenConversationAsync(db, incoming.Conversation, stop);
            // The unique index finds duplicates; only a commit that it refused has to look which message was first.
            if (again && await FindAsync(db, conversation.Id, incoming, stop) is { } known)
                return (new Receipt(known, conversation.Id, Duplicate: true), null);
            again = true;

            if (incoming is { HouseholdId: { } household, ResidentId: { } resident })
                conversation.BindTo(household, resident);
            conversation.KeepReference(incoming.Reference);
            var message = Message.Incoming(conversation, incoming, time.Now);
            db.Messages.Add(message);
            await contacts.ApplyAsync(db, incoming, conversation, message, time.Now, stop);
            foreach (var rule in rules)
                await rule.ApplyAsync(db, conversation, message, time.Now, stop);
            var answer = db.ChangeTracker.Entries<Message>().Select(e => e.Entity).LastOrDefault(m => m.Delivery != null);
            return (new Receipt(message.Id, conversation.Id, Duplicate: false), answer);
        }, cancellationToken);
    }

    private async Task<Conversation> OpenConversationAsync(ButlerDb db, ConversationKey key, CancellationToken cancellationToken)
    {
        var known = await Known.For(db)(db, key.Channel, key.Account, key.ChannelId, cancellationToken);
        return known ?? db.Conversations.Add(new Conversation(key, time.Now)).Entity;
    }

    private static Task<string?> FindAsync(ButlerDb db, string conversationId, IncomingMessage incoming, CancellationToken cancellationToken) =>
        db.Messages
            .Where(m => m.ConversationId == conversationId && m.Sender == incoming.Sender && m.DeliveryKey == incoming.DeliveryKey)
            .Select(m => m.Id)
            .SingleOrDefaultAsync(cancellationToken);
}
