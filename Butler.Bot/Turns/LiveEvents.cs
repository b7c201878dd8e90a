using System.Collections.Concurrent;
using Butler.Bot.Hosting.Redis;

namespace Butler.Bot.Turns;

/// <summary>
/// Tells whoever is watching a conversation that it has changed, on this replica at once and on the others through
/// Redis. Only a nudge: the watcher reads the database from its own watermark, so a lost event is found by the next.
/// </summary>
public sealed class LiveEvents : IDisposable
{
    private readonly ConcurrentDictionary<string, ImmutableWatchers> _watchers = new();
    private readonly IDisposable _remote;
    private Action<string>? _all;
    private readonly RedisBroadcast _broadcast;

    public LiveEvents(RedisBroadcast broadcast)
    {
        _broadcast = broadcast;
        _remote = broadcast.Subscribe(Raise);
    }

    public void Publish(string conversationId)
    {
        Raise(conversationId);
        _broadcast.Publish(conversationId);
    }

    /// <summary>Calls back on every change of the conversation until disposed; the callback must be quick and must not throw.</summary>
    public IDisposable Watch(string conversationId, Action changed)
    {
        _watchers.AddOrUpdate(conversationId, static (_, added) => new ImmutableWatchers([added]), static (_, known, added) => new ImmutableWatchers([.. known.Actions, added]), changed);
        return new Watching(this, conversationId, changed);
    }

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
        if (_watchers.TryGetValue(conversationId, out var watchers))
        {
            foreach (var changed in watchers.Actions)
                changed();
        }
    }

    private void Leave(string conversationId, Action changed)
    {
        while (_watchers.TryGetValue(conversationId, out var known))
        {
            var index = Array.IndexOf(known.Actions, changed);
            if (index < 0)
                return;
            Action[] rest = [.. known.Actions[..index], .. known.Actions[(index + 1)..]];
            var done = rest.Length == 0
                ? _watchers.TryRemove(new(conversationId, known))
                : _watchers.TryUpdate(conversationId, new ImmutableWatchers(rest), known);
            if (done)
                return;
        }
    }

    private sealed class ImmutableWatchers(Action[] actions)
    {
        public Action[] Actions { get; } = actions;
    }

    private sealed class WatchingAll(LiveEvents events, Action<string> changed) : IDisposable
    {
        public void Dispose() => events._all -= changed;
    }

    private sealed class Watching(LiveEvents events, string conversationId, Action changed) : IDisposable
    {
        public void Dispose() => events.Leave(conversationId, changed);
    }
}
