using Butler.Bot.Care;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Handoffs;

/// <summary>
/// Passes what is offered to a manager who is on duty but has done nothing for long to their deputy, as soon as it is
/// offered. Only where the settings say so; without it the clock does it in its own time.
/// </summary>
public sealed partial class IdleManagers(
    IButlerStore store,
    Transactions transactions,
    CommunityTime time,
    Presence presence,
    LiveEvents events,
    Delivery delivery,
    IOptions<HandoffOptions> options,
    ILogger<IdleManagers> logger) : BackgroundService
{
    private const int MostAtOnce = 100;
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.DeputyAfterIdle == TimeSpan.Zero)
            return;
        // Without an upper bound and not disposed: whoever publishes an event must never stumble over it.
        var nudged = new SemaphoreSlim(1);
        using var watching = events.WatchAll(_ =>
        {
            if (nudged.CurrentCount == 0)
                nudged.Release();
        });
        while (!stoppingToken.IsCancellationRequested)
        {
            await nudged.WaitAsync(Sleep, stoppingToken);
            try
            {
                await RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the next round finds the same handoffs.
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                LogFailed(failure);
            }
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        List<(string Id, string Manager)> offered;
        await using (var db = store.Open())
        {
            offered = (await (
                from handoff in db.Handoffs
                where handoff.State == HandoffState.Offered
                join person in db.Staff on handoff.Owner equals person.SignIn
                where person.Role == StaffRole.Manager && person.OnDuty && person.LeftAt == null
                orderby handoff.RequestedAt
                select new { handoff.Id, person.SignIn }).Take(MostAtOnce).ToListAsync(cancellationToken)).ConvertAll(o => (o.Id, o.SignIn));
        }

        if (offered.Count == 0)
            return;
        var idle = await presence.IdleAsync([.. offered.Select(o => o.Manager).Distinct()], options.Value.DeputyAfterIdle, cancellationToken);
        foreach (var (id, manager) in offered.Where(o => idle.Contains(o.Manager)))
        {
            if (await transactions.RunAsync((db, stop) => HandingOver.PassOverAsync(db, id, manager, time.Now, stop), cancellationToken) is not { } conversation)
                continue;
            LogPassed(id);
            delivery.Enqueue(conversation);
            events.Publish(conversation);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Handoff {HandoffId} went to the deputy: its manager is on duty and has done nothing for long.")]
    private partial void LogPassed(string handoffId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Handoffs offered to idle managers could not be looked at.")]
    private partial void LogFailed(Exception failure);
}
