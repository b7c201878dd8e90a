using Butler.Bot.Hosting.Time;

namespace Butler.Bot.Reminders;

/// <summary>Wakes when the next reminder is due in business time, also when that is moved, and goes round.</summary>
public sealed partial class ReminderWatch(ReminderRounds rounds, BusinessClock clock, ILogger<ReminderWatch> logger) : BackgroundService
{
    /// <summary>Reminders that were set meanwhile, here or on another replica, are noticed at the latest after this.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await GoRoundAsync(stoppingToken);
            var latest = clock.GetUtcNow() + LongestSleep;
            await clock.WaitUntilAsync(next < latest ? next.Value : latest, stoppingToken);
        }
    }

    private async Task<DateTimeOffset?> GoRoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await rounds.RunAsync(cancellationToken);
        }
#pragma warning disable CA1031 // The database may be away for a while; nothing is lost, the next round finds the same reminders.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The reminders could not be read.")]
    private partial void LogFailed(Exception failure);
}
