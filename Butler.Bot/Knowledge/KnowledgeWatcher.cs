using System.Threading.Channels;

namespace Butler.Bot.Knowledge;

/// <summary>Reloads the folder soon after something in it changed, once for a burst of changes.</summary>
internal sealed class KnowledgeWatcher(KnowledgeFolder folder, TimeProvider time) : BackgroundService
{
    /// <summary>Editors and copies write a file in several steps; short enough that a change is live within two seconds.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>Network shares and containers may report nothing, so the folder is looked at anyway.</summary>
    private static readonly TimeSpan Patrol = TimeSpan.FromMinutes(1);

    private readonly Channel<bool> _changes = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        // What changed between the first reading and now was seen by nobody.
        folder.Reload();
        using var patrol = new PeriodicTimer(Patrol, time);
        var tick = patrol.WaitForNextTickAsync(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            var change = _changes.Reader.WaitToReadAsync(stoppingToken).AsTask();
            if (await Task.WhenAny(change, tick) == tick)
                tick = patrol.WaitForNextTickAsync(stoppingToken).AsTask();
            else
                await Task.Delay(Quiet, time, stoppingToken);
            while (_changes.Reader.TryRead(out _))
            {
            }

            folder.Reload();
        }
    }

    private FileSystemWatcher? Watch()
    {
        if (!Directory.Exists(folder.Folder))
            return null;
        var watcher = new FileSystemWatcher(folder.Folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
