using System.Collections.Concurrent;

namespace Butler.Bot.Turns;

/// <summary>Those who want to be called back about one key. The callbacks run on the thread that raises: they must be quick and must not throw.</summary>
internal sealed class Watchers<T>
{
    private readonly ConcurrentDictionary<string, Action<T>[]> _watchers = new();

    public IDisposable Watch(string key, Action<T> seen)
    {
        _watchers.AddOrUpdate(key, static (_, added) => [added], static (_, known, added) => [.. known, added], seen);
        return new Watching(this, key, seen);
    }

    public void Raise(string key, T what)
    {
        if (!_watchers.TryGetValue(key, out var watchers))
            return;
        foreach (var seen in watchers)
            seen(what);
    }

    private void Leave(string key, Action<T> seen)
    {
        while (_watchers.TryGetValue(key, out var known))
        {
            var index = Array.IndexOf(known, seen);
            if (index < 0)
                return;
            Action<T>[] rest = [.. known[..index], .. known[(index + 1)..]];
            // Arrays compare by identity: whoever changed the list meanwhile makes this look again.
            if (rest.Length == 0 ? _watchers.TryRemove(new(key, known)) : _watchers.TryUpdate(key, rest, known))
                return;
        }
    }

    private sealed class Watching(Watchers<T> watchers, string key, Action<T> seen) : IDisposable
    {
        public void Dispose() => watchers.Leave(key, seen);
    }
}
