using System.Diagnostics;
using Butler.Bot.Hosting.Redis;
using Butler.Skills.Storage;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Butler.Bot.Turns;

/// <summary>Turn locks shared by the replicas. With the embedded server there is one replica, whose lanes already are the lock.</summary>
internal sealed class RedisTurnLocks(RedisConnection redis, IOptions<TurnOptions> options) : ITurnLocks
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
            return await database.LockTakeAsync(key, token, Length) ? new Held(database, key, token, options.Value.Longest) : null;
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

    /// <summary>Renewed while the turn thinks, so that the length can stay short; a turn that never ends loses it.</summary>
    private sealed class Held : IAsyncDisposable
    {
        private readonly IDatabase _database;
        private readonly RedisKey _key;
        private readonly RedisValue _token;
        private readonly Timer _renewal;
        private readonly long _takenAt = Stopwatch.GetTimestamp();
        private readonly TimeSpan _longest;

        public Held(IDatabase database, RedisKey key, RedisValue token, TimeSpan longest)
        {
            (_database, _key, _token, _longest) = (database, key, token, longest);
            _renewal = new Timer(_ => Renew(), null, Length / 3, Length / 3);
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

        private void Renew()
        {
            if (Stopwatch.GetElapsedTime(_takenAt) > _longest)
                return;
            try
            {
                _database.LockExtend(_key, _token, Length, CommandFlags.FireAndForget);
            }
            catch (Exception failure) when (failure is RedisException or TimeoutException or ObjectDisposedException)
            {
                // On the timer's thread it would end the process; the lock is only a saving of work.
            }
        }
    }
}
