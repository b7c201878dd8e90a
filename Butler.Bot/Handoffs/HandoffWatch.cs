using Butler.Bot.Hosting.Time;

namespace Butler.Bot.Handoffs;

/// <summary>Goes round in business time, also when that is moved.</summary>
public sealed partial class HandoffWatch(RosterRounds roster, HandoffRounds rounds, BusinessClock clock, ILogger<HandoffWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await roster.RunAsync(stoppingToken);
                await rounds.RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; nothing is lost, the next round finds the same handoffs.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure);
            }

            await clock.WaitUntilAsync(clock.GetUtcNow() + Sleep, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The round of handoffs failed; the next one tries again.")]
    private partial void LogFailed(Exception failure);
}
