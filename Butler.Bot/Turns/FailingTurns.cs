using System.Collections.Concurrent;

namespace Butler.Bot.Turns;

/// <summary>
/// The conversations whose turns keep failing, and until when the sweep leaves each alone: what cannot be answered is tried
/// after 1, 2, 4 ... seconds and then about once a minute, not at every sweep. Words that arrive are always tried at once.
/// </summary>
public sealed class FailingTurns(TimeProvider systemTime)
{
    // About a minute: long enough to keep the log readable, short enough for residents once the cause is mended.
    private const int MostDoublings = 7;

    // A conversation that was not tried for so long has been answered elsewhere or has a human now.
    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Failures> _failures = new();

    /// <summary>How many conversations failed at their last turn.</summary>
    public int Count
    {
        get
        {
            Forget();
            return _failures.Count;
        }
    }

    public bool Rests(string conversationId) =>
        _failures.TryGetValue(conversationId, out var failures) && systemTime.GetUtcNow() < failures.Until;

    /// <returns>How often the conversation's turns have failed in a row.</returns>
    public int Failed(string conversationId)
    {
        Forget();
        return _failures.AddOrUpdate(conversationId, static (_, now) => Failures.After(1, now), static (_, before, now) => Failures.After(before.Times + 1, now), systemTime.GetUtcNow()).Times;
    }

    public void Succeeded(string conversationId) => _failures.TryRemove(conversationId, out _);

    private void Forget()
    {
        var before = systemTime.GetUtcNow() - Forgotten;
        foreach (var (id, failures) in _failures)
        {
            if (failures.Until < before)
                _failures.TryRemove(new(id, failures));
        }
    }

    private sealed record Failures(int Times, DateTimeOffset Until)
    {
        public static Failures After(int times, DateTimeOffset now) => new(times, now + BackOff.After(Math.Min(times, MostDoublings)));
    }
}
