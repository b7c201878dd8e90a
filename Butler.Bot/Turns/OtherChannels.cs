using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>Sends by another channel of the same resident what the first one does not take.</summary>
public sealed class OtherChannels(Transactions transactions, CommunityTime time)
{
    /// <summary>
    /// Copies the message into the resident's latest talk on another channel and gives the original up with that reason.
    /// A copy is never copied again.
    /// </summary>
    /// <returns>The conversation that has it now; null when there is no other.</returns>
    public Task<string?> TakeOverAsync(string messageId, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        var message = await db.Messages.SingleAsync(m => m.Id == messageId, stop);
        var first = await db.Conversations.AsNoTracking().SingleAsync(c => c.Id == message.ConversationId, stop);
        if (message.Delivery != DeliveryState.Sending || message.DeliveryKey is not null || await FindAsync(db, first, stop) is not { } other)
            return null;

        db.Messages.Add(Message.Outgoing(other, message.From, message.Text, time.Now).CopyOf(message));
        message.GiveUp($"{first.Channel} did not take it; sent by {other.Channel} instead.");
        return other.Id;
    }, cancellationToken);

    private static async Task<Conversation?> FindAsync(ButlerDb db, Conversation first, CancellationToken cancellationToken)
    {
        if (first is not { HouseholdId: { } household, ResidentId: { } resident })
            return null;
        var talks = await db.Conversations
            .Where(c => c.HouseholdId == household && c.ResidentId == resident && c.Channel != first.Channel)
            .OrderByDescending(c => db.Messages.Where(m => m.ConversationId == c.Id).Max(m => (DateTimeOffset?)m.At))
            .ToListAsync(cancellationToken);
        var contacts = await db.Contacts.AsNoTracking().Where(c => c.ResidentId == resident).ToListAsync(cancellationToken);
        // Somebody let go of, or gone, is not written to; a channel without contacts signs its users in itself.
        return talks.Find(t => contacts.All(c => c.Channel != t.Channel) || contacts.Exists(c => c.Channel == t.Channel && c.TalkId == t.ChannelId && c.Follows));
    }
}
