using Butler.Bot.Hosting.Redis;

namespace Butler.Bot.Turns;

/// <summary>
/// Tells whoever is watching a conversation that it has changed, on this replica at once and on the others through
/// Redis. Only a nudge: the watcher reads the database from its own watermark, so a lost event is found by the next.
/// </summary>
public sealed class LiveEvents : IDisposable
{
    private readonly Watchers<string> _watchers = new();
    private readonly IDisposable _remote;
    private Action<string>? _all;
    private readonly RedisBroadcast _broadcast;

    public LiveEvents(RedisBroadcast broadcast)
    {
        _broadcast = broadcast;
        _remote = broadcast.Subscribe(BroadcastTopic.Conversations, Raise);
    }

    public void Publish(string conversationId)
    {
        Raise(conversationId);
        _broadcast.Publish(BroadcastTopic.Conversations, conversationId);
    }

    /// <summary>Calls back on every change of the conversation until disposed; the callback must be quick and must not throw.</summary>
    public IDisposable Watch(string conversationId, Action changed) => _watchers.Watch(conversationId, _ => changed());

    /// <summary>Calls back with the conversation's id on every change of any conversation until disposed.</summary>
    public IDisposable WatchAll(Action<string> changed)
    {
        _all += changed;
        return new WatchingAll(this, changed);
    }

    public void Dispose() => _remote.Dispose();

    private void Raise(string conversationId)
    {
        _all?.Invoke(conversationId);
        _watchers.Raise(conversationId, conversationId);
    }

    private sealed class WatchingAll(LiveEvents events, Action<string> changed) : IDisposable
    {
        public void Dispose() => events._all -= changed;
    }
}
