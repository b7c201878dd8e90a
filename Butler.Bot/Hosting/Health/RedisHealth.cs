using Butler.Bot.Hosting.Redis;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Butler.Bot.Hosting.Health;

/// <summary>Redis away is degraded, never unhealthy: it only holds what may be forgotten.</summary>
internal sealed class RedisHealth(RedisConnection redis) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await (await redis.OpenAsync()).GetDatabase().PingAsync();
            return HealthCheckResult.Healthy(redis.Embedded ? "embedded" : null);
        }
        catch (Exception failure) when (failure is StackExchange.Redis.RedisException or TimeoutException)
        {
            return HealthCheckResult.Degraded("Redis does not answer; live events and rate limits are per replica, no message is lost.");
        }
    }
}
