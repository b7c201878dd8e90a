using StackExchange.Redis;

namespace Butler.Bot.Hosting.Redis;

/// <summary>
/// The connection to Redis, or to the embedded server. It never stops the host: while Redis is away
/// <see cref="Available"/> is false and those who use it do without.
/// </summary>
public sealed partial class RedisConnection : IAsyncDisposable
{
    private readonly EmbeddedRedis? _embedded;
    private readonly Lazy<Task<ConnectionMultiplexer>> _connection;
    private readonly ILogger<RedisConnection> _logger;

    public RedisConnection(RedisOptions options, ILogger<RedisConnection> logger)
    {
        _logger = logger;
        Embedded = options.Embedded;
        _embedded = options.Embedded ? new EmbeddedRedis() : null;
        var configuration = _embedded is null ? ConfigurationOptions.Parse(options.ConnectionString!) : new ConfigurationOptions();
        if (_embedded is not null)
            configuration.EndPoints.Add(new System.Net.Sockets.UnixDomainSocketEndPoint(_embedded.Socket));
        configuration.AbortOnConnectFail = false;
        if (!IsGiven(options, "connectTimeout"))
            configuration.ConnectTimeout = 2000;
        if (!IsGiven(options, "asyncTimeout"))
            configuration.AsyncTimeout = 1000;
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        _connection = new Lazy<Task<ConnectionMultiplexer>>(() => ConnectAsync(configuration));
    }

    /// <summary>True when Redis is private to this process, so there is no other replica to talk to.</summary>
    public bool Embedded { get; }

    public bool Available => _connection is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } && _connection.Value.Result.IsConnected;

    public Task<ConnectionMultiplexer> OpenAsync() => _connection.Value;

    public async ValueTask DisposeAsync()
    {
        if (_connection.IsValueCreated)
            await (await _connection.Value).DisposeAsync();
        _embedded?.Dispose();
    }

    private static bool IsGiven(RedisOptions options, string name) =>
        options.ConnectionString?.Contains($"{name}=", StringComparison.OrdinalIgnoreCase) == true;

    private async Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions configuration)
    {
        var connection = await ConnectionMultiplexer.ConnectAsync(configuration);
        connection.ConnectionFailed += (_, _) => LogAway();
        connection.ConnectionRestored += (_, _) => LogBack();
        return connection;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis is away: live events stay on this replica, rate limits and turn locks are not shared; no message is lost.")]
    private partial void LogAway();

    [LoggerMessage(Level = LogLevel.Information, Message = "Redis is back.")]
    private partial void LogBack();
}
