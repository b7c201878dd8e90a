using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Orders.Recurring;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Recurring;

/// <summary>Makes the coming orders of recurring services, each in a transaction of its own; replicas may all do it.</summary>
public sealed partial class RecurringService(IButlerStore store, Transactions transactions, CommunityTime time, TimeProvider systemTime, ILogger<RecurringService> logger) : BackgroundService
{
    private const int MostAtOnce = 500;

    // Orders are made a week ahead: minutes do not matter, and one look is one query.
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Makes everything that is due now.</summary>
    /// <returns>How many orders were made.</returns>
    public async Task<int> MakeDueAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var due = await RecurringDesk.Due(db, time.Now).OrderBy(r => r.LatestStart).Take(MostAtOnce).Select(r => r.Id).ToListAsync(cancellationToken);
        var made = 0;
        foreach (var id in due)
        {
            made += await transactions.RunAsync(async (unit, stop) =>
                await unit.RecurringOrders.SingleOrDefaultAsync(r => r.Id == id, stop) is { } recurring
                    ? await RecurringDesk.MakeAsync(unit, recurring, time.Now, stop)
                    : 0, cancellationToken);
        }

        return made;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, systemTime);
        do
        {
            try
            {
                if (await MakeDueAsync(stoppingToken) is var made and > 0)
                    LogMade(made);
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

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} orders of recurring services were made.")]
    private partial void LogMade(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The coming orders of recurring services could not be made.")]
    private partial void LogFailed(Exception failure);
}
