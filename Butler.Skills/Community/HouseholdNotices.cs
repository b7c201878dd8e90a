using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Community;

/// <summary>A word to a household where it talked last. Works in the caller's unit of work and saves nothing.</summary>
public static class HouseholdNotices
{
    private const int LanguageWindow = 5;

    /// <returns>The conversation it was written into; null when nobody of the household has ever said anything, then nobody is told.</returns>
    public static async Task<string?> TellAsync(ButlerDb db, string householdId, LocalizedText notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await LatestTalks.FindAsync(db, householdId, residentId: null, cancellationToken) is not { } talk)
            return null;
        var recent = await db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == talk && m.From == Author.Resident)
            .OrderByDescending(m => m.Seq).Take(LanguageWindow)
            .Select(m => m.Text)
            .ToListAsync(cancellationToken);
        var conversation = await db.Conversations.SingleAsync(c => c.Id == talk, cancellationToken);
        recent.Reverse();
        var language = recent.Aggregate(TalkLanguage.Chinese, (before, text) => LanguageDetector.Of(text, before));
        db.Messages.Add(Message.Outgoing(conversation, Author.System, notice.In(language), now).About(new NoticeTopic("通知")));
        return conversation.Id;
    }
}
