using Butler.Bot.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Butler.Bot.Hosting.Health;

/// <summary>Conversations whose turns keep failing are degraded: their residents wait for a human, the others are served.</summary>
internal sealed class TurnsHealth(FailingTurns failing) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(failing.Count is > 0 and var count
            ? HealthCheckResult.Degraded($"The last turn of {count} conversation(s) failed; the log names each, the console lists them as unanswered, and they are tried again by themselves.")
            : HealthCheckResult.Healthy());
}
