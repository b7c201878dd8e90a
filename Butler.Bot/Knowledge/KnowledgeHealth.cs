using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Butler.Bot.Knowledge;

/// <summary>Degraded while files are refused: residents are answered from the last good ones.</summary>
internal sealed class KnowledgeHealth(KnowledgeFolder folder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(Look());

    private HealthCheckResult Look()
    {
        if (folder.IsAway)
            return HealthCheckResult.Degraded($"the folder cannot be read; version {folder.Current.Version} answers on");
        var refused = folder.Faults.Where(f => f.Refuses).Select(f => f.File).Distinct().ToList();
        if (refused.Count > 0)
            return HealthCheckResult.Degraded($"refused: {string.Join(", ", refused)}{(folder.Waits ? "; some wait for knowledge sync --accept" : "")}");
        var notes = folder.Faults.Count;
        return HealthCheckResult.Healthy($"version {folder.Current.Version}{(notes > 0 ? $", {notes} notes (knowledge check)" : "")}");
    }
}
