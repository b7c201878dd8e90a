using System.Collections.Concurrent;
using Butler.Bot.Hosting.Redis;

namespace Butler.Bot.Turns.Typing;

/// <summary>
/// Shows each side of a talk that the other is writing, on this replica at once and on the others through Redis. Nothing
/// of it is kept: a sign holds for a few seconds, and whoever goes on writing gives it again.
/// </summary>
public sealed class TypingSigns : IDisposable
{
    /// <summary>How long a sign is shown.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(6);

    // Every letter gives a sign; one every two seconds is enough to keep it shown.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private const int MostRemembered = 2_000;

    private readonly ConcurrentDictionary<TypingSign, long> _given = new();
    private readonly Watchers<TypingSign> _watchers = new();
    private readonly RedisBroadcast _broadcast;
    private readonly TimeProvider _systemTime;
    private readonly IDisposable _remote;

    public TypingSigns(RedisBroadcast broadcast, TimeProvider systemTime)
    {
        (_broadcast, _systemTime) = (broadcast, systemTime);
        _remote = broadcast.Subscribe(BroadcastTopic.Typing, Receive);
    }

    /// <summary>A sign was given on this replica. The callback must be quick and must not throw.</summary>
    public event Action<TypingSign>? Given;

    public void Show(TypingSign sign)
    {
        var now = _systemTime.GetTimestamp();
        if (_given.TryGetValue(sign, out var before) && _systemTime.GetElapsedTime(before, now) < Pause)
            return;
        if (_given.Count > MostRemembered)
            _given.Clear();
        _given[sign] = now;
        _watchers.Raise(sign.ConversationId, sign);
        Given?.Invoke(sign);
        _broadcast.Publish(BroadcastTopic.Typing, $"{sign.ConversationId} {sign.Person}");
    }

    /// <summary>Calls back with every sign in the conversation until disposed; the callback must be quick and must not throw.</summary>
    public IDisposable Watch(string conversationId, Action<TypingSign> seen) => _watchers.Watch(conversationId, seen);

    public void Dispose() => _remote.Dispose();

    private void Receive(string text)
    {
        if (text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0)
            _watchers.Raise(text[..space], new TypingSign(text[..space], text.Length > space + 1 ? text[(space + 1)..] : null));
    }
}
