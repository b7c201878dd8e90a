using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.StaffNotices;

/// <summary>
/// Tells people of staff of alarms, handoffs and clocks that run out, each once; what nobody acknowledges goes up the
/// chain. Several replicas watch: the row of a notice is unique and its attempts are claimed.
/// </summary>
public sealed partial class StaffNoticeWatch(
    IHostStore store, IEnumerable<IStaffChannel> channels, CommunityTime time, TimeProvider systemTime, ILogger<StaffNoticeWatch> logger) : BackgroundService
{
    private const int MostAtOnce = 50;
    private const int MostAttempts = 8;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PassOnAfter = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LookBack = TimeSpan.FromHours(2);

    private readonly IReadOnlyList<IStaffChannel> _channels = [.. channels.Where(c => c.Enabled)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_channels.Count == 0)
            return;
        using var timer = new PeriodicTimer(Interval, systemTime);
        do
        {
            try
            {
                await NoteAsync(stoppingToken);
                await SendDueAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the next round finds the same rows.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Writes a notice for what has none yet.</summary>
    private async Task NoteAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var since = time.Now - LookBack;
        var alarms = await db.Alarms.AsNoTracking()
            .Where(a => a.AcknowledgedAt == null && a.RaisedAt > since && !db.StaffNotices.Any(n => n.Subject == a.Id)).OrderBy(a => a.RaisedAt).Take(MostAtOnce).ToListAsync(cancellationToken);
        var handoffs = await db.Handoffs.AsNoTracking()
            .Where(h => h.State == HandoffState.Offered && h.Reason != HandoffReason.Emergency && h.RequestedAt > since && !db.StaffNotices.Any(n => n.Subject == h.Id)).OrderBy(h => h.RequestedAt).Take(MostAtOnce).ToListAsync(cancellationToken);
        var clocks = await db.ClockEvents.AsNoTracking()
            .Where(e => (e.What == ClockEventKind.Warned || e.What == ClockEventKind.Breached || e.What == ClockEventKind.Escalated) && e.At > since && !db.StaffNotices.Any(n => n.Subject == e.Id))
            .OrderBy(e => e.At).Take(MostAtOnce).ToListAsync(cancellationToken);
        foreach (var alarm in alarms)
        {
            var roster = await RosterAsync(db, alarm.HouseholdId, cancellationToken);
            foreach (var person in new[] { roster.Answering?.SignIn, roster.OnDuty(StaffRole.Desk)?.SignIn }.OfType<string>().Distinct())
                await AddAsync(alarm.Id, StaffNoticeEvent.Alarm, person, cancellationToken);
        }

        foreach (var handoff in handoffs.Where(h => h.Owner is not null))
            await AddAsync(handoff.Id, StaffNoticeEvent.Handoff, handoff.Owner!, cancellationToken);
        foreach (var clock in clocks.Where(c => c.To.Length > 0))
            await AddAsync(clock.Id, StaffNoticeEvent.Clock, clock.To, cancellationToken);
    }

    private async Task SendDueAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = systemTime.GetUtcNow();
        var due = await db.StaffNotices.AsNoTracking().Where(n => n.NextAttemptAt <= now).OrderBy(n => n.NextAttemptAt).Take(MostAtOnce).ToListAsync(cancellationToken);
        foreach (var notice in due)
        {
            var row = db.StaffNotices.Where(n => n.Id == notice.Id && n.NextAttemptAt == notice.NextAttemptAt);
            if (await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(n => n.NextAttemptAt, now + Lease), stop), cancellationToken) == 1)
                await SendAsync(notice.Id, cancellationToken);
        }
    }

    private async Task SendAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var notice = await db.StaffNotices.SingleAsync(n => n.Id == id, cancellationToken);
        var (title, text, open, household) = await StaffNoticeText.OfAsync(db, notice, time, cancellationToken);
        if (!open)
        {
            notice.Close();
        }
        else if (notice.SentAt is not null)
        {
            // Told, and nobody said a word: the next of the chain hears of it too.
            notice.Close();
            if (await NextAsync(db, notice.Person, household, cancellationToken) is { } next)
                await AddAsync(notice.Subject, notice.Event, next, cancellationToken);
        }
        else
        {
            string? error = null;
            foreach (var channel in _channels)
                error = await channel.SendAsync(notice, title, text, cancellationToken) is { } failed ? failed : error;
            if (error is null)
                notice.Sent(systemTime.GetUtcNow(), systemTime.GetUtcNow() + PassOnAfter);
            else
                notice.Failed(error, notice.Attempts < MostAttempts ? systemTime.GetUtcNow() + BackOff.After(notice.Attempts + 1) : null);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AddAsync(string subject, StaffNoticeEvent happened, string person, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        db.StaffNotices.Add(new StaffNotice(Ids.New(), subject, happened, person, systemTime.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (Conflicts.IsDuplicate(failure))
        {
            // Another replica noted it first.
        }
    }

    private static async Task<DutyRoster> RosterAsync(ButlerDb db, string? householdId, CancellationToken cancellationToken) =>
        await DutyRoster.LoadAsync(db, await db.Households.Where(h => h.Id == householdId).Select(h => h.Manager).SingleOrDefaultAsync(cancellationToken), cancellationToken);

    /// <summary>Manager, deputy, desk, senior; null at the end.</summary>
    private static async Task<string?> NextAsync(ButlerDb db, string person, string? householdId, CancellationToken cancellationToken)
    {
        var roster = await RosterAsync(db, householdId, cancellationToken);
        StaffRole[] chain = [StaffRole.Manager, StaffRole.Deputy, StaffRole.Desk, StaffRole.Senior];
        var people = chain.Select(r => roster.OnDuty(r)?.SignIn).OfType<string>().ToList();
        return people.ElementAtOrDefault(people.IndexOf(person) + 1);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Notices for staff could not be sent; the next round tries again.")]
    private partial void LogFailed(Exception failure);
}
