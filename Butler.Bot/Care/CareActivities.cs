using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Households;
using Butler.Skills.Language.Text;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Activities for the households in a person's care: making one, who comes, calling it off.</summary>
public sealed class CareActivities(IButlerStore store, Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery)
{
    private const int Most = 40;
    private static readonly TimeSpan StillShown = TimeSpan.FromDays(14);

    /// <summary>What households would read of it.</summary>
    public LocalizedText Preview(ActivityPlan plan) => ActivityDesk.Announcement(new Activity(plan, Audience.Everybody, "", time.Now), time.Now);

    /// <summary>Makes the activity; with <paramref name="announce"/> it is also written into the talks of those it is for.</summary>
    /// <returns>Into how many talks; null when it is for nobody, or does not lie ahead.</returns>
    public async Task<int?> CreateAsync(StaffMember person, ActivityPlan plan, AudienceChoice choice, bool announce, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> told = [];
        var made = await transactions.RunAsync(async (db, stop) =>
        {
            told = [];
            var now = time.Now;
            if (plan.Start <= now || plan.End <= plan.Start || plan.Places < 1 || await CareAudience.AddressAsync(db, person, choice, stop) is not { } audience)
                return false;
            var activity = db.Activities.Add(new Activity(plan, audience, person.SignIn, now)).Entity;
            told = announce ? await ActivityDesk.AnnounceAsync(db, activity, now, stop) : [];
            return true;
        }, cancellationToken);
        Deliver(told);
        return made ? told.Count : null;
    }

    /// <summary>Those to come, the next first, then those that are over or called off, the latest first.</summary>
    public async Task<IReadOnlyList<ActivityRow>> ListAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var scope = new CareScope(db, person);
        var (now, since) = (time.Now, time.Now - StillShown);
        var found = await scope.Activities.AsNoTracking().Where(a => a.Start > since).OrderByDescending(a => a.Start).Take(Most).ToListAsync(cancellationToken);
        var homes = found.SelectMany(a => a.Seats.Select(s => s.HouseholdId)).Distinct().ToList();
        // Who comes of other managers' households is theirs to know; the seats are counted all the same.
        var rooms = await scope.Households.Where(h => EF.Parameter(homes).Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => h.Room, cancellationToken);
        return [.. found.OrderByDescending(a => a.IsOpen(now)).ThenBy(a => a.IsOpen(now) ? a.Start.Ticks : -a.Start.Ticks)
            .Select(a => new ActivityRow(a, Guests(a, rooms), a.IsOpen(now), scope.MayChange(a.Manager)))];
    }

    /// <summary>Calls it off and tells every household that had signed up; false when it is over, off already, or not this person's to call off.</summary>
    public async Task<bool> CancelAsync(StaffMember person, string id, string? reason, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? told = null;
        await transactions.RunAsync(async (db, stop) =>
        {
            var scope = new CareScope(db, person);
            var activity = await scope.Activities.SingleOrDefaultAsync(a => a.Id == id, stop);
            told = activity is null || !scope.MayChange(activity.Manager) ? null : await ActivityDesk.CancelAsync(db, activity, reason, time.Now, stop);
            return true;
        }, cancellationToken);
        Deliver(told ?? []);
        return told is not null;
    }

    private static List<ActivityGuest> Guests(Activity activity, Dictionary<string, string> rooms) =>
        [.. activity.Seats.Where(s => rooms.ContainsKey(s.HouseholdId)).GroupBy(s => s.HouseholdId).OrderBy(g => g.Min(s => s.TakenAt)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ActivityGuest(g.Key, rooms[g.Key], g.Count(), g.Min(s => s.TakenAt)))];

    private void Deliver(IReadOnlyList<string> conversations)
    {
        foreach (var conversation in conversations)
        {
            delivery.Enqueue(conversation);
            events.Publish(conversation);
        }
    }
}

/// <param name="Guests">The households in the person's care that come.</param>
public sealed record ActivityRow(Activity Activity, IReadOnlyList<ActivityGuest> Guests, bool Open, bool MayCancel);

public sealed record ActivityGuest(string HouseholdId, string Room, int People, DateTimeOffset Since);
