using Butler.Bot.Hosting.Storage;
using Butler.Skills.Households.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.Contacts;

/// <summary>Prints service cards.</summary>
public sealed class CardDesk(Transactions transactions, TimeProvider systemTime)
{
    /// <summary>A new card of the household; null when there is no such household.</summary>
    public Task<IssuedCard?> IssueAsync(string householdId, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        if (await BindingDesk.IssueCardAsync(db, householdId, systemTime.GetUtcNow(), stop) is not { } drawn)
            return null;
        var household = await db.Households.AsNoTracking().SingleAsync(h => h.Id == householdId, stop);
        var manager = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == household.Manager, stop);
        return new IssuedCard(drawn.Code, drawn.Card.ExpiresAt, household.Room, manager?.Name, manager?.WorkPhone);
    }, cancellationToken);
}
