using StackExchange.Redis;

namespace Butler.Bot.Hosting.Redis;

/// <summary>Tells the other replicas that a conversation has changed. An event that is lost is made up for by the next look at the database.</summary>
public sealed partial class RedisBroadcast(RedisConnection redis, ILogger<RedisBroadcast> logger) : IHostedService
{
    private static readonly RedisChannel Channel = RedisChannel.Literal("butler:conversations");

    private readonly string _replica = Butler.Skills.Storage.Ids.New();
    private Action<string>? _received;
    private ISubscriber? _subscriber;

    /// <summary>Calls back with the conversation's id when another replica reports a change.</summary>
    public IDisposable Subscribe(Action<string> received)
    {
        _received += received;
        return new Subscription(this, received);
    }

    public void Publish(string conversationId)
    {
        if (!redis.Embedded && redis.Available)
            _subscriber?.PublishAsync(Channel, $"{_replica}:{conversationId}", CommandFlags.FireAndForget);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _subscriber = (await redis.OpenAsync()).GetSubscriber();
            await _subscriber.SubscribeAsync(Channel, (_, value) => Receive(value));
        }
        catch (RedisException)
        {
            // The multiplexer subscribes by itself once it gets through.
            LogNotYet();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Receive(RedisValue value)
    {
        var text = value.ToString();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !text.AsSpan(0, colon).SequenceEqual(_replica))
            _received?.Invoke(text[(colon + 1)..]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis could not be reached at the start; live events stay on this replica until it can.")]
    private partial void LogNotYet();

    private sealed class Subscription(RedisBroadcast broadcast, Action<string> received) : IDisposable
    {
        public void Dispose() => broadcast._received -= received;
    }
}
