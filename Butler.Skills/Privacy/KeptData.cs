using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Butler.Skills.Privacy;

/// <summary>
/// What is kept of the resident who asks: their household's orders, and what is their own: the preferences they told,
/// their reminders, their talks. What others of the household told or wrote is theirs and is neither shown nor deleted.
/// </summary>
internal sealed record KeptData(
    IReadOnlyList<Preference> Preferences,
    int OthersPreferences,
    IReadOnlyList<Reminder> Reminders,
    int Orders,
    int OpenOrders,
    IReadOnlyList<string> Conversations,
    int Messages,
    DateTimeOffset? Since)
{
    public bool NothingToDelete => Preferences.Count + Reminders.Count + Messages == 0;

    public static async Task<KeptData> ReadAsync(IHandoffTurn turn, CancellationToken cancellationToken)
    {
        var (household, since) = (turn.Household!.Id, turn.Household.VacatedAt);
        var resident = turn.Conversation.ResidentId;
        var preferences = await turn.Db.Preferences.Where(p => p.HouseholdId == household).OrderBy(p => p.Since).ToListAsync(cancellationToken);
        var reminders = await turn.Db.Reminders
            .Where(r => r.HouseholdId == household && r.ResidentId == resident && r.NextAt != null)
            .OrderBy(r => r.NextAt).ToListAsync(cancellationToken);
        var orders = await turn.Db.Orders.Where(o => o.HouseholdId == household && o.CreatedAt > since && o.Number != null)
            .GroupBy(o => o.Status).Select(status => new { Status = status.Key, Count = status.Count() }).ToListAsync(cancellationToken);
        var talks = await turn.Db.Conversations
            .Where(c => c.HouseholdId == household && c.ResidentId == resident)
            .Select(c => c.Id).ToListAsync(cancellationToken);
        var said = turn.Db.Messages.Where(m => talks.Contains(m.ConversationId) && m.AnsweredBy != null && m.From == Author.Resident && m.Text != "");
        return new KeptData(
            [.. preferences.Where(p => p.By == resident)],
            preferences.Count(p => p.By != resident),
            reminders,
            orders.Sum(o => o.Count),
            orders.Where(o => IsOpen(o.Status)).Sum(o => o.Count),
            talks,
            await said.CountAsync(cancellationToken),
            await said.MinAsync(m => (DateTimeOffset?)m.At, cancellationToken));
    }

    private static bool IsOpen(OrderStatus status) =>
        status is OrderStatus.Confirmed or OrderStatus.Accepted or OrderStatus.Dispatched or OrderStatus.Arrived or OrderStatus.Reopened;
}
