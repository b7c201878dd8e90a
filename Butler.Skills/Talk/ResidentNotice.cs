using Butler.Skills.Conversations;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Talk;

/// <summary>Notices of the house in a conversation, from outside of any turn; allowed also while a person has it.</summary>
internal static class ResidentNotice
{
    private const int LanguageWindow = 6;

    /// <summary>Says it in the language the resident last wrote.</summary>
    public static async Task TellAsync(ButlerDb db, string conversationId, LocalizedText notice, DateTimeOffset now, CancellationToken cancellationToken, NoticeTopic? topic = null)
    {
        var conversation = await db.Conversations.SingleAsync(c => c.Id == conversationId, cancellationToken);
        var recent = await db.Messages
            .Where(m => m.ConversationId == conversation.Id && m.From == Author.Resident)
            .OrderByDescending(m => m.Seq).Take(LanguageWindow)
            .Select(m => m.Text)
            .ToListAsync(cancellationToken);
        db.Messages.Add(Message.Outgoing(conversation, Author.System, notice.In(LanguageDetector.OfTalk(recent)), now).About(topic));
    }
}
