using System.Diagnostics;
using Butler.Bot.Hosting.Redis;
using Butler.Skills.Storage;
using Grpc.Core;
using StackExchange.Redis;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>
/// Brings every new version to Qdrant, and tries again until it is there. With several replicas one works at a time; the
/// others then find everything in place.
/// </summary>
internal sealed class QdrantKeeper(QdrantIndexing indexing, QdrantSync sync, QdrantMessages messages, QdrantState state, RedisConnection redis, TimeProvider time, ILogger<QdrantKeeper> logger)
    : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(500);
    private readonly string _replica = Ids.New();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (version, venues) = await indexing.Wanted.ReadAsync(stoppingToken);
        var pause = FirstPause;
        while (true)
        {
            if (await TryAsync(version, venues, stoppingToken))
            {
                pause = FirstPause;
                (version, venues) = await NextAsync(version, venues, stoppingToken);
                continue;
            }

            await Task.Delay(pause, time, stoppingToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            if (indexing.Wanted.TryRead(out var newer))
                (version, venues) = newer;
        }
    }

    // Also woken by a Qdrant that failed a question since: it may have come back empty.
    private async Task<(string Version, IReadOnlyList<Butler.Skills.Venues.Venue> Venues)> NextAsync(string version, IReadOnlyList<Butler.Skills.Venues.Venue> venues, CancellationToken cancellationToken)
    {
        while (state.Away is null)
        {
            if (indexing.Wanted.TryRead(out var newer))
                return newer;
            await Task.WhenAny(indexing.Wanted.WaitToReadAsync(cancellationToken).AsTask(), Task.Delay(FirstPause, time, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }

        return (version, venues);
    }

    private async Task<bool> TryAsync(string version, IReadOnlyList<Butler.Skills.Venues.Venue> venues, CancellationToken cancellationToken)
    {
        var key = $"butler:qdrant:{messages.Alias}";
        var locked = await LockAsync(key, cancellationToken);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var holding = locked ? HoldAsync(key, done.Token) : Task.CompletedTask;
        try
        {
            var watch = Stopwatch.StartNew();
            var report = await sync.RunAsync(venues, cancellationToken);
            state.Holds(version);
            logger.QdrantSynced(version, report.Collection, report.Written, report.Removed, watch.ElapsedMilliseconds);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var why = failure is RpcException rpc ? rpc.StatusCode.ToString() : failure.GetType().Name;
            if (state.IsAway(why))
                logger.QdrantAway(why);
            return false;
        }
        finally
        {
            await done.CancelAsync();
            await holding;
            if (locked)
                await UnlockAsync(key);
        }
    }

    // Losing Redis costs only work done twice.
    private async Task<bool> LockAsync(string key, CancellationToken cancellationToken)
    {
        // A Redis of one's own has no other replica.
        if (redis.Embedded)
            return false;
        try
        {
            var database = (await redis.OpenAsync()).GetDatabase();
            while (!await database.LockTakeAsync(key, _replica, Lease))
                await Task.Delay(Turn, time, cancellationToken);
            return true;
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return false;
        }
    }

    // A hundred thousand venues, or a slow model for their meaning, may take longer than the lease.
    private async Task HoldAsync(string key, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Lease / 3, time, cancellationToken);
                await (await redis.OpenAsync()).GetDatabase().LockExtendAsync(key, _replica, Lease);
            }
            catch (Exception ended) when (ended is OperationCanceledException or RedisException or TimeoutException)
            {
                // Done, or Redis is away; then another replica may do the same work, which changes nothing.
            }
        }
    }

    private async Task UnlockAsync(string key)
    {
        try
        {
            await (await redis.OpenAsync()).GetDatabase().LockReleaseAsync(key, _replica);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            // The lease ends by itself.
        }
    }
}
