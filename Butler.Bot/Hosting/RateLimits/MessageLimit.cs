using System.Collections.Concurrent;
using Butler.Bot.Hosting.Redis;
using StackExchange.Redis;

namespace Butler.Bot.Hosting.RateLimits;

/// <summary>
/// How much one resident may send: 20 messages in 10 seconds. Counted in Redis when replicas share one, else (also while
/// Redis is away) in this process.
/// </summary>
public sealed class MessageLimit(RateLimitOptions options, RedisConnection redis, TimeProvider systemTime)
{
    private const int Most = 20;
    private const int WindowSeconds = 10;
    private const int MostCounters = 10_000;

    private readonly ConcurrentDictionary<string, Counter> _counters = new();

    /// <summary>Counts one message; null when it is within the limit, else how long to wait.</summary>
    public async ValueTask<TimeSpan?> CountAsync(string sender)
    {
        if (!options.Enabled)
            return null;
        var now = systemTime.GetUtcNow().ToUnixTimeMilliseconds();
        var window = now / (WindowSeconds * 1000);
        var count = await CountSharedAsync(sender, window) ?? CountHere(sender, window);
        return count <= Most ? null : TimeSpan.FromMilliseconds(((window + 1) * WindowSeconds * 1000) - now);
    }

    private async ValueTask<long?> CountSharedAsync(string sender, long window)
    {
        if (redis.Embedded || !redis.Available)
            return null;
        try
        {
            var database = (await redis.OpenAsync()).GetDatabase();
            RedisKey key = $"butler:limit:{sender}:{window}";
            var count = await database.StringIncrementAsync(key);
            if (count == 1)
                await database.KeyExpireAsync(key, TimeSpan.FromSeconds(2 * WindowSeconds), CommandFlags.FireAndForget);
            return count;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            return null;
        }
    }

    private long CountHere(string sender, long window)
    {
        if (_counters.Count > MostCounters)
        {
            foreach (var (old, counter) in _counters)
            {
                if (counter.Window < window)
                    _counters.TryRemove(old, out _);
            }
        }

        return _counters.AddOrUpdate(
            sender,
            static (_, at) => new Counter(at, 1),
            static (_, known, at) => known.Window == at ? new Counter(at, known.Count + 1) : new Counter(at, 1),
            window).Count;
    }

    private readonly record struct Counter(long Window, long Count);
}
