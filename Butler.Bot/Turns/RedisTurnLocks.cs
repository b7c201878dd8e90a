using Butler.Bot.Hosting.Redis;
using Butler.Skills.Storage;
using StackExchange.Redis;

namespace Butler.Bot.Turns;

/// <summary>Turn locks shared by the replicas. With the embedded server there is one replica, whose lanes already are the lock.</summary>
internal sealed class RedisTurnLocks(RedisConnection redis) : ITurnLocks
{
    // Longer than a turn may think; a replica that dies holding it delays the conversation by no more than this.
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(4);
    private static readonly IAsyncDisposable Granted = new Free();

    public async ValueTask<IAsyncDisposable?> TryTakeAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (redis.Embedded || !redis.Available)
            return Granted;
        try
        {
            var database = (await redis.OpenAsync()).GetDatabase();
            RedisKey key = $"butler:turn:{conversationId}";
            var token = Ids.New();
            return await database.LockTakeAsync(key, token, Length) ? new Held(database, key, token) : null;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            return Granted;
        }
    }

    private sealed class Free : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>Renewed while the turn thinks, so that the length can stay short.</summary>
    private sealed class Held : IAsyncDisposable
    {
        private readonly IDatabase _database;
        private readonly RedisKey _key;
        private readonly RedisValue _token;
        private readonly Timer _renewal;

        public Held(IDatabase database, RedisKey key, RedisValue token)
        {
            (_database, _key, _token) = (database, key, token);
            _renewal = new Timer(_ => _database.LockExtend(_key, _token, Length, CommandFlags.FireAndForget), null, Length / 3, Length / 3);
        }

        public async ValueTask DisposeAsync()
        {
            await _renewal.DisposeAsync();
            try
            {
                await _database.LockReleaseAsync(_key, _token);
            }
            catch (Exception failure) when (failure is RedisException or TimeoutException)
            {
                // It runs out by itself.
            }
        }
    }
}
