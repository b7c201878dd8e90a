using Butler.Bot.Hosting.Time;

namespace Butler.Bot.Promises;

/// <summary>Wakes when the next clock falls due in business time, also when that is moved, and goes round.</summary>
public sealed partial class PromiseWatch(PromiseRounds rounds, BusinessClock clock, ILogger<PromiseWatch> logger) : BackgroundService
{
    /// <summary>
    /// Clocks that were started meanwhile, here or on another replica, are noticed at the latest after this. No policy
    /// warns sooner after the start of a clock.
    /// </summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await GoRoundAsync(stoppingToken);
            var latest = clock.GetUtcNow() + LongestSleep;
            // Due is what has been passed, so wake just behind it.
            await clock.WaitUntilAsync(next < latest ? next.Value.AddMilliseconds(1) : latest, stoppingToken);
        }
    }

    private async Task<DateTimeOffset?> GoRoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await rounds.RunAsync(cancellationToken);
        }
#pragma warning disable CA1031 // The database may be away for a while; nothing is lost, the next round finds the same clocks.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The clocks could not be read.")]
    private partial void LogFailed(Exception failure);
}
