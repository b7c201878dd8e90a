using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Emergencies in a person's care.</summary>
public sealed class CareAlarms(IButlerStore store, Transactions transactions, CommunityTime time, CareBoard board)
{
    private const int Most = 100;

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<AlarmRow>> ListAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var found = await (
            from alarm in new CareScope(db, person).Alarms.AsNoTracking()
            join household in db.Households on alarm.HouseholdId equals household.Id into households
            from household in households.DefaultIfEmpty()
            join message in db.Messages on alarm.MessageId equals message.Id into messages
            from message in messages.DefaultIfEmpty()
            orderby alarm.RaisedAt descending
            select new { Alarm = alarm, Room = household == null ? null : household.Room, Manager = household == null ? null : household.Manager, Words = message == null ? "" : message.Text })
            .Take(Most).ToListAsync(cancellationToken);
        return [.. found.Select(a => new AlarmRow(a.Alarm, a.Room, a.Manager, a.Words))];
    }

    /// <summary>A person knows of it; the first one to say so stays named. Null when there is none of this id in their care.</summary>
    public async Task<Alarm?> AcknowledgeAsync(StaffMember person, string id, CancellationToken cancellationToken)
    {
        var alarm = await transactions.RunAsync(async (db, stop) =>
        {
            var found = await new CareScope(db, person).Alarms.SingleOrDefaultAsync(a => a.Id == id, stop);
            found?.Acknowledge(person.SignIn, time.Now);
            return found;
        }, cancellationToken);
        board.Nudge();
        return alarm;
    }
}
