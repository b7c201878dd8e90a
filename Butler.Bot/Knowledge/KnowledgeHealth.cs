using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Butler.Bot.Knowledge;

/// <summary>Degraded while files are refused: residents are answered from the last good ones.</summary>
internal sealed class KnowledgeHealth(KnowledgeFolder folder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var faulty = folder.Faults.Select(f => f.File).Distinct().ToList();
        return Task.FromResult(faulty.Count == 0
            ? HealthCheckResult.Healthy($"version {folder.Current.Version}")
            : HealthCheckResult.Degraded($"refused: {string.Join(", ", faulty)}"));
    }
}
