using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Community;
using Butler.Skills.Community.Activities;
using Butler.Skills.Community.Notices;
using Butler.Skills.Conversations;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>Notices and activities to the households in a person's care: whom they reach, and what became of the messages.</summary>
public sealed class CareNotices(IButlerStore store, Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery)
{
    private const int Most = 40;
    private const string UsualSource = "管家中心";

    /// <summary>The clusters in the person's care.</summary>
    public async Task<IReadOnlyList<string>> ClustersAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await new CareScope(db, person).Households.Select(h => h.Cluster).Distinct().Order().ToListAsync(cancellationToken);
    }

    /// <param name="cluster">Null for all in the person's care.</param>
    /// <param name="rooms">Doors as people say them; none for all.</param>
    public async Task<NoticeReach> PreviewAsync(StaffMember person, string? cluster, IReadOnlyCollection<string> rooms, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var reached = await ChosenAsync(db, person, cluster, rooms, cancellationToken);
        List<string> ids = [.. reached.Select(h => h.Id)];
        var talking = await db.Messages.Where(m => m.From == Author.Resident && EF.Parameter(ids).Contains(m.HouseholdId!)).Select(m => m.HouseholdId).Distinct().CountAsync(cancellationToken);
        var unknown = rooms.Where(r => !reached.Exists(h => h.Room == r)).ToList();
        return new NoticeReach(reached.Count, talking, unknown);
    }

    /// <summary>Publishes it and writes it into the talks of those it is for. False when it reaches nobody.</summary>
    public async Task<bool> PublishAsync(
        StaffMember person, string title, string text, string? cluster, IReadOnlyCollection<string> rooms, TimeSpan validFor, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> told = [];
        var published = await transactions.RunAsync(async (db, stop) =>
        {
            told = [];
            var now = time.Now;
            var chosen = await ChosenAsync(db, person, cluster, rooms, stop);
            if (chosen.Count == 0)
                return false;
            var scope = new CareScope(db, person);
            var audience = new Audience(scope.All ? null : person.Role == StaffRole.Deputy ? person.StandsInFor : person.SignIn, cluster, rooms.Count == 0 ? [] : [.. chosen.Select(h => h.Id)]);
            var notice = db.Notices.Add(new Notice(new NoticeText(title, null, text, null, person.Role is StaffRole.Desk ? UsualSource : person.Name), audience, now, now + validFor, person.SignIn, now)).Entity;
            told = await NoticeDesk.TellAsync(db, notice, now, stop);
            return true;
        }, cancellationToken);
        foreach (var conversation in told)
        {
            delivery.Enqueue(conversation);
            events.Publish(conversation);
        }

        return published;
    }

    /// <summary>The notices that are for households in the person's care, the latest first, with what became of their messages.</summary>
    public async Task<IReadOnlyList<NoticeRow>> ListAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var scope = new CareScope(db, person);
        var manager = person.Role == StaffRole.Deputy ? person.StandsInFor : person.SignIn;
        var notices = await db.Notices.AsNoTracking().Include(n => n.Households)
            .Where(n => (scope.All || n.Manager == null || n.Manager == manager) && (n.Households.Count == 0 || n.Households.Any(x => scope.Households.Any(h => h.Id == x.HouseholdId))))
            .OrderByDescending(n => n.PublishedAt).Take(Most).ToListAsync(cancellationToken);
        var rows = new List<NoticeRow>();
        foreach (var notice in notices)
        {
            // They were written in the notice's own transaction, at its own instant.
            var lead = "【公共通知】" + notice.TitleZh;
            var states = await scope.Messages.Where(m => m.From == Author.System && m.At == notice.PublishedAt && m.Text.StartsWith(lead))
                .GroupBy(m => m.Delivery).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
            rows.Add(new NoticeRow(
                notice,
                states.Sum(s => s.Count),
                states.Where(s => s.Key is DeliveryState.Sent or DeliveryState.Delivered).Sum(s => s.Count),
                states.Where(s => s.Key is DeliveryState.Failed).Sum(s => s.Count),
                notice.IsInForce(time.Now),
                scope.All || notice.Manager == manager));
        }

        return rows;
    }

    /// <summary>Takes a notice of one's own households back; desk and senior any.</summary>
    public Task<bool> WithdrawAsync(StaffMember person, string id, CancellationToken cancellationToken) => transactions.RunAsync(async (db, stop) =>
    {
        var manager = person.Role == StaffRole.Deputy ? person.StandsInFor : person.SignIn;
        var all = new CareScope(db, person).All;
        return await db.Notices.SingleOrDefaultAsync(n => n.Id == id && (all || n.Manager == manager), stop) is { } notice && notice.Withdraw(time.Now);
    }, cancellationToken);

    /// <summary>The activities to come that are for households in the person's care, the next first.</summary>
    public async Task<IReadOnlyList<Activity>> ActivitiesAsync(StaffMember person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var all = new CareScope(db, person).All;
        var manager = person.Role == StaffRole.Deputy ? person.StandsInFor : person.SignIn;
        var now = time.Now;
        return await db.Activities.AsNoTracking().Include(a => a.Seats).Where(a => (all || a.Manager == null || a.Manager == manager) && a.Start > now && a.CancelledAt == null)
            .OrderBy(a => a.Start).Take(Most).ToListAsync(cancellationToken);
    }

    private static async Task<List<Household>> ChosenAsync(ButlerDb db, StaffMember person, string? cluster, IReadOnlyCollection<string> rooms, CancellationToken cancellationToken)
    {
        var households = new CareScope(db, person).Households.AsNoTracking().Where(h => cluster == null || h.Cluster == cluster);
        return rooms.Count == 0
            ? await households.ToListAsync(cancellationToken)
            : await households.Where(h => EF.Parameter(rooms).Contains(h.Room)).ToListAsync(cancellationToken);
    }
}

/// <param name="Talking">How many of them have a talk the notice can be written into; the others hear of it when they ask.</param>
/// <param name="Unknown">Rooms that are none in the person's care.</param>
public sealed record NoticeReach(int Households, int Talking, IReadOnlyList<string> Unknown);

/// <param name="Told">Into how many talks it was written.</param>
public sealed record NoticeRow(Notice Notice, int Told, int Delivered, int Failed, bool InForce, bool MayWithdraw);
