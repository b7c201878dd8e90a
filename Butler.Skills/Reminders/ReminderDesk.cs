using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Reminders;

/// <summary>Tells reminders that are due. Works on the tracked entities of the caller's unit of work and saves nothing.</summary>
public static class ReminderDesk
{
    /// <summary>
    /// Writes the reminder into the resident's talk if it is due, as a notice: it comes also while a person has the
    /// conversation. Returns the conversation, null when there was nothing to tell (any more).
    /// </summary>
    public static async Task<string?> TellAsync(ButlerDb db, string reminderId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reminder = await db.Reminders.SingleOrDefaultAsync(r => r.Id == reminderId, cancellationToken);
        if (reminder?.TakeDue(now) is not { } due)
            return null;
        var conversation = await TalkAsync(db, reminder, cancellationToken);
        var notice = Message.Outgoing(conversation, Author.System, ReminderWords.Notice(reminder, due, now), now).About(new NoticeTopic("提醒"));
        db.Messages.Add(notice);
        db.ReminderFirings.Add(new ReminderFiring(reminder.Id, due, notice.Id, now));
        return conversation.Id;
    }

    /// <summary>The talk in which the resident spoke last, for the one it was set in may have been closed long ago.</summary>
    private static async Task<Conversation> TalkAsync(ButlerDb db, Reminder reminder, CancellationToken cancellationToken)
    {
        var id = await LatestTalks.FindAsync(db, reminder.HouseholdId, reminder.ResidentId, cancellationToken) ?? reminder.ConversationId;
        return await db.Conversations.SingleAsync(c => c.Id == id, cancellationToken);
    }
}
