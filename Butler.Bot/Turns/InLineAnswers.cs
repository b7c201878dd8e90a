using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>
/// For channels that take an answer in the response to the resident's message or, later, by a call: decides once, over
/// all replicas and deliveries of the message, which way it goes.
/// </summary>
public sealed class InLineAnswers(IButlerStore store, Outbox outbox, LiveEvents events, TimeProvider systemTime)
{
    private const int ClaimTries = 6;
    private static readonly TimeSpan ClaimPause = TimeSpan.FromMilliseconds(40);

    /// <summary>Decides the way of a message's answer, if that is still open, and says which it is.</summary>
    public async Task<AnswerPath> DecideAsync(string messageId, AnswerPath wanted, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var undecided = db.Messages.Where(m => m.Id == messageId && m.Path == null);
        var won = await db.ExecuteInLineAsync(stop => undecided.ExecuteUpdateAsync(set => set.SetProperty(m => m.Path, wanted), stop), cancellationToken) == 1;
        return won ? wanted : await db.Messages.Where(m => m.Id == messageId).Select(m => m.Path).SingleAsync(cancellationToken) ?? wanted;
    }

    /// <summary>The reply to a message, and whether any exists; null while it is unanswered.</summary>
    public async Task<Message?> FindAsync(string messageId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var turn = await db.Messages.Where(m => m.Id == messageId).Select(m => new { m.ConversationId, m.AnsweredBy }).SingleAsync(cancellationToken);
        return turn.AnsweredBy is null ? null : await db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == turn.ConversationId && m.TurnId == turn.AnsweredBy && m.Delivery != null)
            .OrderBy(m => m.Seq)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>What the response to this message would hold: the reply, and what waited before it in the conversation.</summary>
    public async Task<IReadOnlyList<Message>> ListAsync(Message reply, string forMessageId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var waiting = await db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == reply.ConversationId && m.Seq < reply.Seq && (m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending || m.GivenWith == forMessageId))
            .OrderBy(m => m.Seq)
            .ToListAsync(cancellationToken);
        return [.. waiting, reply];
    }

    /// <summary>
    /// Takes them for the response to a message, in their order and up to one that is just leaving by the other way. A
    /// delivery of the same message that comes again gets the same again: the platform shows one of them.
    /// </summary>
    public async Task<IReadOnlyList<Message>> TakeAsync(IReadOnlyList<Message> messages, string forMessageId, CancellationToken cancellationToken)
    {
        var taken = new List<Message>();
        foreach (var message in messages)
        {
            var claimed = await ClaimAsync(message.Id, forMessageId, cancellationToken);
            if (claimed == Claimed.Leaving)
                break;
            if (claimed == Claimed.Mine)
                taken.Add(message);
        }

        if (taken.Count > 0)
            events.Publish(taken[0].ConversationId);
        return taken;
    }

    /// <summary>Counts another delivery of the message and gives how many came before.</summary>
    public async Task<int> CountAgainAsync(string messageId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var row = db.Messages.Where(m => m.Id == messageId);
        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1), stop), cancellationToken);
        return await row.Select(m => m.Attempts).SingleAsync(cancellationToken);
    }

    /// <summary>The words a button stands for: a channel's buttons send back what they show.</summary>
    public async Task<string?> FindButtonAsync(ConversationKey key, string shown, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var latest = await (
            from conversation in db.Conversations
            where conversation.Channel == key.Channel && conversation.Account == key.Account && conversation.ChannelId == key.ChannelId
            join message in db.Messages on conversation.Id equals message.ConversationId
            where message.Delivery != null
            orderby message.Seq descending
            select message).AsNoTracking().Take(3).ToListAsync(cancellationToken);
        return latest.SelectMany(m => m.QuickReplies).FirstOrDefault(r => r.Title == shown)?.Value;
    }

    /// <summary>Claims the message; one that is just being tried by a call, and may come back refused, is waited for a moment.</summary>
    private async Task<Claimed> ClaimAsync(string messageId, string forMessageId, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < ClaimTries; tries++)
        {
            if (await outbox.TryClaimAsync(messageId, sent: true, cancellationToken, givenWith: forMessageId))
                return Claimed.Mine;
            await using var db = store.Open();
            var now = await db.Messages.Where(m => m.Id == messageId).Select(m => new { m.Delivery, m.GivenWith }).SingleAsync(cancellationToken);
            if (now.Delivery is not (DeliveryState.Sending or DeliveryState.Pending))
                return now.GivenWith == forMessageId ? Claimed.Mine : Claimed.Gone;
            await Task.Delay(ClaimPause, systemTime, cancellationToken);
        }

        return Claimed.Leaving;
    }

    private enum Claimed
    {
        Mine,
        Gone,
        Leaving,
    }
}
