using Butler.Skills.Conversations;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Orders;
using Butler.Skills.Storage;
using Butler.Skills.Talk;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Privacy;

/// <summary>
/// Deletes what is the resident's own, in the turn's own transaction: preferences, reminders, the words and pictures of
/// their talks with what explained them. Orders, complaints and receipts stay with their own words; that it was done
/// stays on record.
/// </summary>
internal static class DataDeletion
{
    public static async Task<SkillResult> RunAsync(IOrderTurn turn, DataScope scope, IEnumerable<IKeptFiles> files, CancellationToken cancellationToken)
    {
        var kept = PrivacySkill.Of(await KeptData.ReadAsync(turn, cancellationToken), scope);
        turn.Db.Preferences.RemoveRange(kept.Preferences);
        // A reminder that is over still holds its words.
        var reminders = scope is DataScope.Everything or DataScope.Reminders ? await RemoveRemindersAsync(turn, cancellationToken) : 0;
        var messages = scope is DataScope.Everything or DataScope.Talk ? await ForgetTalkAsync(turn, kept.Conversations, cancellationToken) : 0;
        if (messages > 0)
            await ForgetFilesAsync(turn, kept.Conversations, files, cancellationToken);
        turn.Db.AuditEntries.Add(new AuditEntry(
            AuditEntry.DataDeleted,
            turn.Household!.Id,
            turn.Conversation.ResidentId,
            Json.Write(new { scope, preferences = kept.Preferences.Count, reminders, messages }),
            turn.Now));
        return new SkillResult(Outcomes.Changed, PrivacyWords.Deleted(kept.Preferences.Count, kept.Reminders.Count, messages > 0, scope, turn));
    }

    private static async Task<int> RemoveRemindersAsync(IOrderTurn turn, CancellationToken cancellationToken)
    {
        var (household, resident) = (turn.Household!.Id, turn.Conversation.ResidentId);
        var all = await turn.Db.Reminders.Where(r => r.HouseholdId == household && r.ResidentId == resident).ToListAsync(cancellationToken);
        turn.Db.Reminders.RemoveRange(all);
        return all.Count;
    }

    private static async Task ForgetFilesAsync(IOrderTurn turn, IReadOnlyList<string> talks, IEnumerable<IKeptFiles> files, CancellationToken cancellationToken)
    {
        var household = turn.Household!.Id;
        var photos = await turn.Db.Orders.Where(o => o.HouseholdId == household).Select(o => o.Photos).ToListAsync(cancellationToken);
        foreach (var kept in files)
            await kept.ForgetAsync(turn.Db, talks, [.. photos.SelectMany(p => p)], cancellationToken);
    }

    /// <summary>Everything said in the resident's talks but what is unanswered and what has not been sent yet.</summary>
    private static async Task<int> ForgetTalkAsync(IOrderTurn turn, IReadOnlyList<string> talks, CancellationToken cancellationToken)
    {
        var said = await turn.Db.Messages
            .Where(m => talks.Contains(m.ConversationId) && m.Text != ""
                && (m.From == Author.Resident ? m.AnsweredBy != null : m.Delivery != DeliveryState.Pending && m.Delivery != DeliveryState.Sending))
            .ToListAsync(cancellationToken);
        foreach (var message in said)
            message.Forget();
        // What was proposed from the talk repeats it; what somebody approved for everybody no longer belongs to it.
        var ids = said.Select(m => m.Id).ToList();
        turn.Db.KnowledgeEntries.RemoveRange(await turn.Db.KnowledgeEntries.Where(e => e.State != EntryState.Approved && e.MessageId != null && ids.Contains(e.MessageId)).ToListAsync(cancellationToken));
        foreach (var explained in await turn.Db.Turns.Where(t => talks.Contains(t.ConversationId)).ToListAsync(cancellationToken))
            explained.Forget();
        foreach (var other in await turn.Db.Conversations.Where(c => talks.Contains(c.Id) && c.Id != turn.Conversation.Id).ToListAsync(cancellationToken))
            other.Remember("");
        return said.Count;
    }
}
