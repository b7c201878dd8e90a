using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Privacy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Care;

/// <summary>The people who serve residents: who they are, who is there, and what happens when one of them goes.</summary>
public sealed class CareStaff(
    IButlerStore store, Transactions transactions, CommunityTime time, Presence presence, AssignmentOptions options, LiveEvents events, Delivery delivery, CareBoard board)
{
    private const int MostLines = 300;

    /// <summary>Null for who does not work here, or no longer.</summary>
    public async Task<StaffMember?> FindAsync(string signIn, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.SignIn == signIn && s.LeftAt == null, cancellationToken);
    }

    /// <summary>Who works here, and those who left, by sign-in.</summary>
    public async Task<IReadOnlyList<StaffRow>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var people = await db.Staff.AsNoTracking().OrderBy(s => s.Role).ThenBy(s => s.SignIn).ToListAsync(cancellationToken);
        var counts = await db.Households.GroupBy(h => h.Manager).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var present = await presence.PresentAsync([.. people.Select(p => p.SignIn)], cancellationToken);
        return [.. people.Select(p => new StaffRow(p, counts.GetValueOrDefault(p.SignIn), present.Contains(p.SignIn)))];
    }

    /// <summary>Those who may have a conversation of this manager's households, but the one who asks.</summary>
    public async Task<IReadOnlyList<StaffRow>> ColleaguesAsync(StaffMember person, string? manager, CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(r => r.Person.LeftAt is null && r.Person.SignIn != person.SignIn && r.Person.Serves(manager ?? ""))];

    /// <summary>Somebody did something in the console.</summary>
    public void Seen(StaffMember person) => presence.Seen(person.SignIn);

    /// <summary>Comes to work or goes home; who goes hands everything open to whoever stands in. One's own duty, anybody's for the senior.</summary>
    public Task<HandedOver?> SetDutyAsync(StaffMember by, string signIn, bool onDuty, CancellationToken cancellationToken) =>
        ChangeAsync(by, signIn, own: true, (db, who, now, stop) => onDuty ? HandingOver.ComeBackAsync(db, who, now, stop) : HandingOver.GoHomeAsync(db, who, now, stop), onDuty ? "on-duty" : "off-duty", cancellationToken);

    public Task<HandedOver?> GoOnLeaveAsync(StaffMember by, string signIn, DateTimeOffset until, CancellationToken cancellationToken) =>
        ChangeAsync(by, signIn, own: true, (db, who, now, stop) => HandingOver.GoOnLeaveAsync(db, who, until, now, stop), "leave", cancellationToken);

    /// <summary>Leaves the company: the households are the successor's from this moment on, with everything open.</summary>
    /// <returns>Null when it is not for this person to say, or the successor could not take them on.</returns>
    public Task<HandedOver?> ResignAsync(StaffMember by, string signIn, string? successor, CancellationToken cancellationToken) =>
        ChangeAsync(by, signIn, own: false, async (db, who, now, stop) =>
        {
            var heir = successor is null ? null : await db.Staff.SingleOrDefaultAsync(s => s.SignIn == successor && s.Role == StaffRole.Manager && s.LeftAt == null, stop);
            var count = await db.Households.CountAsync(h => h.Manager == signIn, stop);
            if (count > 0 && (heir is null || heir.SignIn == signIn || !Fits(await db.Households.CountAsync(h => h.Manager == heir.SignIn, stop) + count)))
                return null;
            return await HandingOver.ResignAsync(db, who, heir, by.SignIn, now, stop);
        }, "resigned", cancellationToken);

    /// <summary>Gives households to a manager, as many as the community's grade allows.</summary>
    /// <returns>False when it is not for this person to say, or the manager would have too many.</returns>
    public async Task<bool> AssignAsync(StaffMember by, IReadOnlyCollection<string> households, string manager, CancellationToken cancellationToken)
    {
        if (by.Role != StaffRole.Senior)
            return false;
        var told = await transactions.RunAsync(async (db, stop) =>
        {
            if (await db.Staff.SingleOrDefaultAsync(s => s.SignIn == manager && s.Role == StaffRole.Manager && s.LeftAt == null, stop) is not { } to)
                return null;
            var moving = await db.Households.Where(h => EF.Parameter(households).Contains(h.Id) && h.Manager != manager).ToListAsync(stop);
            if (!Fits(await db.Households.CountAsync(h => h.Manager == manager, stop) + moving.Count))
                return null;
            foreach (var household in moving)
                db.AuditEntries.Add(new AuditEntry(AuditEntry.Assigned, household.Id, by.SignIn, Json.Write(new { from = household.Manager, to = manager }), time.Now));
            return await HandingOver.AssignAsync(db, moving, to, by.SignIn, time.Now, stop);
        }, cancellationToken);
        if (told is null)
            return false;
        Tell(told.Conversations);
        return true;
    }

    /// <summary>How many households a manager may have at most, by the community's grade: 30, 50, 80 or 100.</summary>
    public int MostHouseholds => options.HouseholdsPerManager;

    /// <summary>What was put on record, the latest first; only for the senior.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AuditAsync(StaffMember person, CancellationToken cancellationToken)
    {
        if (person.Role != StaffRole.Senior)
            return [];
        await using var db = store.Open();
        return await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(MostLines).ToListAsync(cancellationToken);
    }

    private bool Fits(int count) => count <= options.HouseholdsPerManager;

    private async Task<HandedOver?> ChangeAsync(
        StaffMember by, string signIn, bool own, Func<ButlerDb, StaffMember, DateTimeOffset, CancellationToken, Task<HandedOver?>> change, string what, CancellationToken cancellationToken)
    {
        if (by.Role != StaffRole.Senior && !(own && by.SignIn == signIn))
            return null;
        var done = await transactions.RunAsync(async (db, stop) =>
        {
            if (await db.Staff.SingleOrDefaultAsync(s => s.SignIn == signIn && s.LeftAt == null, stop) is not { } who || await change(db, who, time.Now, stop) is not { } over)
                return null;
            db.AuditEntries.Add(new AuditEntry(AuditEntry.StaffChanged, "", by.SignIn, Json.Write(new { person = signIn, what, households = over.Households, handoffs = over.Handoffs, clocks = over.Clocks }), time.Now));
            return over;
        }, cancellationToken);
        if (done is not null)
            Tell(done.Conversations);
        return done;
    }

    private void Tell(IReadOnlyList<string> conversations)
    {
        foreach (var conversation in conversations)
        {
            delivery.Enqueue(conversation);
            events.Publish(conversation);
        }

        board.Nudge();
    }
}

/// <param name="Present">They did something in the last few minutes.</param>
public sealed record StaffRow(StaffMember Person, int Households, bool Present);

/// <param name="HouseholdsPerManager">1+30, 1+50, 1+80 or 1+100 by the grade of the community.</param>
public sealed record AssignmentOptions(int HouseholdsPerManager);
