using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>Starts conversations on channels where the host names them, with a welcome that answers nobody.</summary>
public sealed class Openings(IButlerStore store, Transactions transactions, Delivery delivery, CommunityTime time)
{
    /// <summary>Starts the conversation under the id its key gives, or finds it started; says whether it is new.</summary>
    /// <param name="householdId">The household the host knows the resident to belong to, with <paramref name="residentId"/>; null while unbound.</param>
    public async Task<bool> OpenAsync(ConversationKey key, string? householdId, string? residentId, ButlerWelcome welcome, CancellationToken cancellationToken)
    {
        var opened = await transactions.RunAsync(async (db, stop) =>
        {
            if (await db.Conversations.AnyAsync(c => c.Channel == key.Channel && c.Account == key.Account && c.ChannelId == key.ChannelId, stop))
                return false;
            var conversation = Conversation.NamedByHost(key, time.Now);
            if (householdId != null && residentId != null)
                conversation.BindTo(householdId, residentId);
            db.Conversations.Add(conversation);
            db.Messages.Add(Message.Outgoing(conversation, Author.System, welcome.Text, time.Now).Offering(welcome.QuickReplies));
            return true;
        }, cancellationToken);
        if (opened)
            delivery.Enqueue(key.ChannelId);
        return opened;
    }

    /// <summary>Who a started conversation belongs to; null when it was never started.</summary>
    public async Task<OpenedFor?> FindAsync(string channel, string conversationId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Conversations
            .Where(c => c.Id == conversationId && c.Channel == channel)
            .Select(c => new OpenedFor(c.HouseholdId, c.ResidentId))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
