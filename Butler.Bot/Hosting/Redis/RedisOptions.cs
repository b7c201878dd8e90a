namespace Butler.Bot.Hosting.Redis;

/// <summary>Where Redis is; an empty string means the embedded server that is private to this process.</summary>
public sealed record RedisOptions(string? ConnectionString)
{
    public bool Embedded => string.IsNullOrWhiteSpace(ConnectionString);
}
