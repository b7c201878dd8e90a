using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>
/// For channels that take an answer in the response to the resident's message or, later, by a call: decides once, over
/// all replicas and deliveries of the message, which way it goes.
/// </summary>
public sealed class InLineAnswers(IButlerStore store, Outbox outbox, LiveEvents events)
{
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
    public async Task<IReadOnlyList<Message>> ListAsync(Message reply, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var waiting = await db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == reply.ConversationId && m.Seq < reply.Seq && m.Delivery == DeliveryState.Pending)
            .OrderBy(m => m.Seq)
            .ToListAsync(cancellationToken);
        return [.. waiting, reply];
    }

    /// <summary>
    /// Takes them for the response to a message; without those that were withdrawn or leave by the other way. A delivery
    /// of the same message that comes again gets the same reply again: the platform shows one of them.
    /// </summary>
    public async Task<IReadOnlyList<Message>> TakeAsync(IReadOnlyList<Message> messages, string forMessageId, CancellationToken cancellationToken)
    {
        var taken = new List<Message>();
        foreach (var message in messages)
        {
            if (await outbox.TryClaimAsync(message.Id, sent: true, cancellationToken, AnswerPath.InLine))
            {
                await NoteAsync(message.Id, forMessageId, cancellationToken);
                taken.Add(message);
            }
            else if (await WasGivenAsync(message.Id, forMessageId, cancellationToken))
            {
                taken.Add(message);
            }
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

    /// <summary>Keeps with the reply in which message's response it left.</summary>
    private async Task NoteAsync(string messageId, string forMessageId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var row = db.Messages.Where(m => m.Id == messageId);
        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(m => m.GivenWith, forMessageId), stop), cancellationToken);
    }

    private async Task<bool> WasGivenAsync(string messageId, string forMessageId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Messages.AnyAsync(m => m.Id == messageId && m.Path == AnswerPath.InLine && m.GivenWith == forMessageId, cancellationToken);
    }
}
