using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community;

/// <summary>A word to a household where it talked last. Works in the caller's unit of work and saves nothing.</summary>
public static class HouseholdNotices
{
    private const int LanguageWindow = 5;

    /// <returns>The conversation it was written into; null when the household has never said anything, then nobody is told.</returns>
    public static async Task<string?> TellAsync(ButlerDb db, string householdId, LocalizedText notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var recent = await db.Messages.AsNoTracking()
            .Where(m => m.HouseholdId == householdId && m.From == Author.Resident)
            .OrderByDescending(m => m.At).ThenByDescending(m => m.Seq).Take(LanguageWindow)
            .Select(m => new { m.ConversationId, m.Text })
            .ToListAsync(cancellationToken);
        if (recent.Count == 0)
            return null;
        var conversation = await db.Conversations.SingleAsync(c => c.Id == recent[0].ConversationId, cancellationToken);
        recent.Reverse();
        var language = recent.Aggregate(TalkLanguage.Chinese, (before, message) => LanguageDetector.Of(message.Text, before));
        db.Messages.Add(Message.Outgoing(conversation, Author.System, notice.In(language), now).About(new NoticeTopic("通知")));
        return conversation.Id;
    }
}
