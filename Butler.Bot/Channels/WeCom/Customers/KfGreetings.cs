using System.Collections.Concurrent;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>The platform's one-time permissions to greet somebody who has come in. They last twenty seconds, so they are kept nowhere else.</summary>
internal sealed class KfGreetings(TimeProvider systemTime)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(18);

    private readonly ConcurrentDictionary<(string Account, string User), (string Code, DateTimeOffset Until)> _codes = new();

    public void Keep(string account, string user, string code)
    {
        var now = systemTime.GetUtcNow();
        foreach (var (key, old) in _codes)
        {
            if (old.Until < now)
                _codes.TryRemove(key, out _);
        }

        _codes[(account, user)] = (code, now + Life);
    }

    /// <summary>Null when there is none, or none any more.</summary>
    public string? Take(string account, string user) => _codes.TryRemove((account, user), out var kept) && kept.Until > systemTime.GetUtcNow() ? kept.Code : null;
}
