using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>What a resident sees of a conversation, for channels whose clients fetch it from this host.</summary>
public sealed class Transcript(IButlerStore store)
{
    private const int MostAtOnce = 200;

    /// <summary>
    /// The visible messages numbered after <paramref name="after"/>. It stops short of a reply that has not left yet: one
    /// that became visible later with a lower number than the watermark would never be seen.
    /// </summary>
    public async Task<TranscriptPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var rows = await db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == conversationId && m.Seq > after)
            .OrderBy(m => m.Seq)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);

        var visible = new List<Message>(rows.Count);
        var watermark = after;
        foreach (var message in rows.TakeWhile(m => m.Delivery is not (DeliveryState.Pending or DeliveryState.Sending)))
        {
            watermark = message.Seq;
            if (message.Delivery is not (DeliveryState.Withdrawn or DeliveryState.Failed))
                visible.Add(message);
        }

        return new TranscriptPage(visible, watermark);
    }

    /// <summary>Whether the butler owes an answer: a resident's message is unanswered and no person has the conversation.</summary>
    public async Task<bool> IsAnsweringAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Conversations.AnyAsync(
            c => c.Id == conversationId && c.Speaker == Speaker.Butler
                && db.Messages.Any(m => m.ConversationId == conversationId && m.AnsweredBy == null && m.From == Author.Resident),
            cancellationToken);
    }
}
