using Butler.Bot.Hosting.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Butler.Bot.Hosting.Health;

/// <summary>Without the database no message can be taken: the one thing that makes a replica not ready.</summary>
internal sealed class DatabaseHealth(IHostStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = store.Open();
            await db.Secrets.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
#pragma warning disable CA1031 // Whatever the provider throws, the answer to "is it ready" is no.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy("The database cannot be read.", failure);
        }
    }
}
