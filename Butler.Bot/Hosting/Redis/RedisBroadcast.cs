using StackExchange.Redis;

namespace Butler.Bot.Hosting.Redis;

/// <summary>Tells the other replicas what has just happened. What is lost is made up for by the next look at the database, or does not matter.</summary>
public sealed partial class RedisBroadcast(RedisConnection redis, ILogger<RedisBroadcast> logger) : IHostedService
{
    private static readonly BroadcastTopic[] Topics = Enum.GetValues<BroadcastTopic>();

    private readonly string _replica = Butler.Skills.Storage.Ids.New();
    private readonly Action<string>?[] _received = new Action<string>?[Topics.Length];
    private readonly Lock _gate = new();
    private ISubscriber? _subscriber;

    /// <summary>Calls back when another replica tells something of the topic.</summary>
    public IDisposable Subscribe(BroadcastTopic topic, Action<string> received)
    {
        lock (_gate)
            _received[(int)topic] += received;
        return new Subscription(this, topic, received);
    }

    public void Publish(BroadcastTopic topic, string text)
    {
        if (!redis.Embedded && redis.Available)
            _subscriber?.PublishAsync(ChannelOf(topic), $"{_replica}:{text}", CommandFlags.FireAndForget);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            _subscriber = (await redis.OpenAsync()).GetSubscriber();
            await Task.WhenAll(Topics.Select(topic => _subscriber.SubscribeAsync(ChannelOf(topic), (_, value) => Receive(topic, value))));
        }
        catch (RedisException)
        {
            // The multiplexer subscribes by itself once it gets through.
            LogNotYet();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static RedisChannel ChannelOf(BroadcastTopic topic) => RedisChannel.Literal(topic == BroadcastTopic.Typing ? "butler:typing" : "butler:conversations");

    private void Receive(BroadcastTopic topic, RedisValue value)
    {
        var text = value.ToString();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !text.AsSpan(0, colon).SequenceEqual(_replica))
            _received[(int)topic]?.Invoke(text[(colon + 1)..]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis could not be reached at the start; live events stay on this replica until it can.")]
    private partial void LogNotYet();

    private sealed class Subscription(RedisBroadcast broadcast, BroadcastTopic topic, Action<string> received) : IDisposable
    {
        public void Dispose()
        {
            lock (broadcast._gate)
                broadcast._received[(int)topic] -= received;
        }
    }
}
