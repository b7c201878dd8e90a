using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>Degraded while Qdrant is away: the venues are then found in this host's own memory.</summary>
internal sealed class QdrantHealth(QdrantState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(state.Away is { } why
            ? HealthCheckResult.Degraded($"Qdrant is away ({why}); venues are found in memory")
            : HealthCheckResult.Healthy(state.Synced is { } version ? $"holds {version}" : "not filled yet; venues are found in memory"));
}
