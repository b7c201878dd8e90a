using Butler.Skills.Storage;

namespace Butler.Bot.Hosting.Storage;

/// <summary>Runs a unit of work on fresh data and commits it; a lost race is run again.</summary>
public sealed partial class Transactions(IButlerStore store, ILogger<Transactions> logger)
{
    private const int Attempts = 12;

    /// <param name="work">Loads, decides and changes tracked entities; it may be run several times, so it has no other effect.</param>
    public async Task<T> RunAsync<T>(Func<ButlerDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var (result, onDisk) = await RunAheadOfDiskAsync(work, cancellationToken);
        await onDisk;
        return result;
    }

    /// <summary>
    /// As <see cref="RunAsync"/>, but returns when the commit stands and can be read. Nobody may be told of it before
    /// <c>OnDisk</c> has ended; another commit that is told later may begin in between, for the log keeps their order.
    /// </summary>
    public async Task<(T Result, Task OnDisk)> RunAheadOfDiskAsync<T>(Func<ButlerDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = store.Open();
                var result = await work(db, cancellationToken);
                return (result, await db.SaveAheadOfDiskAsync(cancellationToken));
            }
            catch (Exception failure) when (attempt < Attempts && Conflicts.IsRace(failure))
            {
                LogLost(attempt);
                // A little disorder so that two losers do not meet again at once.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 4 << Math.Min(attempt, 6))), cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A commit lost a race (attempt {Attempt}) and is run again.")]
    private partial void LogLost(int attempt);
}
