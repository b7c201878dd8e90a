using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.Events;

/// <summary>Keeps what channels report and hands out the work that follows from it.</summary>
public sealed class ChannelEvents(IHostStore store, CommunityTime time, TimeProvider systemTime)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>Keeps the event; false when this delivery key was kept before.</summary>
    /// <param name="due">True when work follows from it.</param>
    public async Task<bool> KeepAsync(string channel, string account, string userId, string kind, string key, string body, bool due, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var kept = new ChannelEvent(Ids.New(), channel, account, userId, kind, key, body, time.Now);
        db.ChannelEvents.Add(due ? kept.Due(systemTime.GetUtcNow()) : kept);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException failure) when (Conflicts.IsDuplicate(failure))
        {
            return false;
        }
    }

    /// <summary>Takes work of a kind that is due, for as long as the lease; empty when there is none.</summary>
    public async Task<IReadOnlyList<ChannelEvent>> TakeDueAsync(string channel, string kind, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = systemTime.GetUtcNow();
        var due = await db.ChannelEvents.AsNoTracking()
            .Where(e => e.DueAt <= now && e.Channel == channel && e.Kind == kind)
            .OrderBy(e => e.DueAt).Take(most).ToListAsync(cancellationToken);
        var taken = new List<ChannelEvent>(due.Count);
        foreach (var work in due)
        {
            var row = db.ChannelEvents.Where(e => e.Id == work.Id && e.DueAt == work.DueAt);
            var won = await db.ExecuteInLineAsync(
                stop => row.ExecuteUpdateAsync(set => set.SetProperty(e => e.DueAt, now + Lease).SetProperty(e => e.Attempts, e => e.Attempts + 1), stop), cancellationToken);
            if (won == 1)
                taken.Add(work);
        }

        return taken;
    }

    public Task FinishAsync(string id, CancellationToken cancellationToken) => SetDueAsync(id, null, cancellationToken);

    public Task PostponeAsync(string id, TimeSpan pause, CancellationToken cancellationToken) => SetDueAsync(id, systemTime.GetUtcNow() + pause, cancellationToken);

    private async Task SetDueAsync(string id, DateTimeOffset? due, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var row = db.ChannelEvents.Where(e => e.Id == id);
        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(e => e.DueAt, due), stop), cancellationToken);
    }
}
