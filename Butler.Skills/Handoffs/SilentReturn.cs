using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Handoffs;

/// <summary>Gives a conversation back to the butler whose person has said nothing for too long, and tells the resident so. Saves nothing.</summary>
public static class SilentReturn
{
    /// <param name="silentSince">Whoever has done something since then keeps it.</param>
    /// <returns>The conversation in which the resident was told; null when somebody has spoken meanwhile.</returns>
    public static async Task<Conversation?> RunAsync(ButlerDb db, string handoffId, DateTimeOffset silentSince, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var handoff = await db.Handoffs.SingleAsync(h => h.Id == handoffId, cancellationToken);
        var conversation = await db.Conversations.SingleAsync(c => c.Id == handoff.ConversationId, cancellationToken);
        var owner = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == handoff.Owner, cancellationToken);
        if (!handoff.ReturnSilent(conversation, silentSince, now))
            return null;
        // What was promised about the matter runs on: silence has solved nothing.
        await ResidentNotice.TellAsync(db, conversation.Id, HandoffNotices.WentSilent(owner), now, cancellationToken);
        return conversation;
    }
}
