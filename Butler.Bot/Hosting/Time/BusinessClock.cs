namespace Butler.Bot.Hosting.Time;

/// <summary>
/// The time that dates, promises, reminders and rosters go by: system time, moved by Clock:Now and by the development
/// clock. Tokens, leases and back-off use <see cref="TimeProvider.System"/> instead and never move.
/// </summary>
public sealed class BusinessClock(TimeProvider system) : TimeProvider
{
    // A timer takes no longer waits, and nobody needs one.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private long _offsetTicks;
    private TaskCompletionSource _moved = NewMove();

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>Runs on from the given instant.</summary>
    public void SetTo(DateTimeOffset now)
    {
        Interlocked.Exchange(ref _offsetTicks, (now - system.GetUtcNow()).Ticks);
        WakeWaiters();
    }

    public void Advance(TimeSpan by)
    {
        Interlocked.Add(ref _offsetTicks, by.Ticks);
        WakeWaiters();
    }

    /// <summary>Ends when business time has reached the instant, whether it got there by itself or was moved.</summary>
    public async Task WaitUntilAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Taken before the clock is read, so that a move in between is not missed.
            var moved = Volatile.Read(ref _moved).Task;
            var left = instant - GetUtcNow();
            if (left <= TimeSpan.Zero)
                return;
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(Task.Delay(left < LongestWait ? left : LongestWait, system, waiting.Token), moved);
            await waiting.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void WakeWaiters() => Interlocked.Exchange(ref _moved, NewMove()).TrySetResult();

    private static TaskCompletionSource NewMove() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
