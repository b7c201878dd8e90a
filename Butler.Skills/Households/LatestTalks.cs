using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Households;

/// <summary>Where a household, or one of its people, spoke last: there its news are written.</summary>
public static class LatestTalks
{
    /// <param name="residentId">Null for whoever of the household spoke last.</param>
    /// <returns>The conversation; null when nobody of those who live there has said anything. A talk of one who has moved out is never it.</returns>
    public static Task<string?> FindAsync(ButlerDb db, string householdId, string? residentId, CancellationToken cancellationToken) => (
        from message in db.Messages
        where message.HouseholdId == householdId && message.From == Author.Resident
        join conversation in db.Conversations on message.ConversationId equals conversation.Id
        where conversation.HouseholdId == householdId
            && (residentId == null || conversation.ResidentId == residentId)
            && !db.Residents.Any(r => r.Id == conversation.ResidentId && r.MovedOutAt != null)
        orderby message.At descending, message.Seq descending
        select conversation.Id).FirstOrDefaultAsync(cancellationToken);
}
