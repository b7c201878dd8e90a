using System.Collections.Concurrent;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Calls;

/// <summary>Stops calling an API of an account that has used up its day, or that fails again and again.</summary>
internal sealed class CircuitBreaker(TimeProvider systemTime)
{
    private const int MostFailures = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PlatformZone = TimeSpan.FromHours(8);

    private readonly ConcurrentDictionary<(string AppId, string Api), State> _states = new();

    /// <summary>How long to leave it alone; null when it may be called.</summary>
    public TimeSpan? Closed(string appId, string api) =>
        _states.TryGetValue((appId, api), out var state) && state.Until - systemTime.GetUtcNow() is { Ticks: > 0 } left ? left : null;

    public void Record(string appId, string api, ApiError outcome)
    {
        var key = (appId, api);
        var now = systemTime.GetUtcNow();
        switch (outcome.Kind)
        {
            case ErrorKind.Quota:
                // The counters begin anew at midnight in Beijing.
                var there = now.ToOffset(PlatformZone);
                _states[key] = new State(0, new DateTimeOffset(there.Date.AddDays(1), PlatformZone));
                break;
            case ErrorKind.Temporary or ErrorKind.Unknown:
                _states.AddOrUpdate(key, _ => new State(1, default), (_, had) => had.Failures + 1 >= MostFailures ? new State(0, now + Pause) : had with { Failures = had.Failures + 1 });
                break;
            default:
                _states.TryRemove(key, out _);
                break;
        }
    }

    private sealed record State(int Failures, DateTimeOffset Until);
}
