using System.Threading.Channels;
using Butler.Bot.Knowledge.Ledger;

namespace Butler.Bot.Knowledge;

/// <summary>
/// Reloads the folder soon after something in it changed, once for a burst of changes, and keeps the ledger: what was in
/// force before a restart, what is now, and what people accepted elsewhere.
/// </summary>
internal sealed class KnowledgeWatcher(KnowledgeFolder folder, IKnowledgeLedger ledger, TimeProvider time, ILogger<KnowledgeWatcher> logger) : BackgroundService
{
    /// <summary>Editors and copies write a file in several steps; short enough that a change is live within two seconds.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>Network shares and containers may report nothing, so the folder is looked at anyway.</summary>
    private static readonly TimeSpan Patrol = TimeSpan.FromMinutes(1);

    /// <summary>How often it is asked whether somebody has accepted a file that waits.</summary>
    private static readonly TimeSpan Asking = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _changes = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Restores before the host listens, so that no question is answered from a file that was broken while it was down.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        folder.KeepBook();
        await TryAsync(async () => folder.Restore(await ledger.LoadAsync(folder.Shelfmark, cancellationToken), await ledger.AcceptedAsync(cancellationToken)));
        await SaveAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        // What changed between the first reading and now was seen by nobody.
        folder.Reload();
        using var patrol = new PeriodicTimer(Patrol, time);
        var tick = patrol.WaitForNextTickAsync(stoppingToken).AsTask();
        var change = _changes.Reader.WaitToReadAsync(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            await SaveAsync(stoppingToken);
            Task[] woken = folder.Waits ? [change, tick, Task.Delay(Asking, time, stoppingToken)] : [change, tick];
            var first = await Task.WhenAny(woken);
            stoppingToken.ThrowIfCancellationRequested();
            if (first == change)
            {
                await Task.Delay(Quiet, time, stoppingToken);
                while (_changes.Reader.TryRead(out _))
                {
                }

                change = _changes.Reader.WaitToReadAsync(stoppingToken).AsTask();
            }
            else if (first == tick)
            {
                tick = patrol.WaitForNextTickAsync(stoppingToken).AsTask();
            }
            else if (!await IsAcceptedAsync(stoppingToken))
            {
                continue;
            }

            folder.Reload();
        }
    }

    private Task SaveAsync(CancellationToken cancellationToken) => TryAsync(() => folder.SaveAsync(changes => ledger.SaveAsync(folder.Shelfmark, changes, cancellationToken)));

    private async Task<bool> IsAcceptedAsync(CancellationToken cancellationToken)
    {
        var news = false;
        await TryAsync(async () => news = folder.Accept(await ledger.AcceptedAsync(cancellationToken)));
        return news;
    }

    // Without the database the folder is followed all the same; only a restart would then forget what was last good.
    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LedgerAway(failure);
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
