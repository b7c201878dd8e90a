namespace Butler.Bot.Hosting.Storage.Sqlite;

/// <summary>
/// SQLite has one writer at a time and lets the others poll; here they wait in line instead, and share their flushes.
/// Commits are written to the log without a flush of their own (synchronous=NORMAL), then every committer waits for one
/// flush that began after its commit. That is what synchronous=FULL promises, at one flush for many commits
/// (docs/decisions/0003).
/// </summary>
public sealed class SqliteWriteLine(SqliteFile file) : IDisposable
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly Lock _flushLock = new();
    private TaskCompletionSource _next = NewFlush();
    private bool _someoneWaits;
    private bool _flushing;

    /// <summary>Runs one write after the writers ahead of it.</summary>
    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            return await write(cancellationToken);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Returns once everything committed before the call is on the disk.</summary>
    /// <exception cref="IOException">The disk refused the flush; the commit may be lost in a power cut and must not be acknowledged.</exception>
    public Task FlushAsync()
    {
        lock (_flushLock)
        {
            _someoneWaits = true;
            if (!_flushing)
            {
                _flushing = true;
                ThreadPool.UnsafeQueueUserWorkItem(static line => line.FlushUntilNobodyWaits(), this, preferLocal: false);
            }

            return _next.Task;
        }
    }

    public void Dispose() => _writer.Dispose();

    private static TaskCompletionSource NewFlush() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void FlushUntilNobodyWaits()
    {
        while (TakeWaiting() is { } waiting)
        {
            try
            {
                file.FlushLog();
                waiting.SetResult();
            }
#pragma warning disable CA1031 // Whatever went wrong belongs to those who wait for this flush.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                waiting.SetException(failure);
            }
        }
    }

    private TaskCompletionSource? TakeWaiting()
    {
        lock (_flushLock)
        {
            if (!_someoneWaits)
            {
                _flushing = false;
                return null;
            }

            _someoneWaits = false;
            var waiting = _next;
            _next = NewFlush();
            return waiting;
        }
    }
}
