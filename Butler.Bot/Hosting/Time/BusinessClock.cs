namespace Butler.Bot.Hosting.Time;

/// <summary>
/// The time that dates, promises, reminders and rosters go by: system time, moved by Clock:Now and by the development
/// clock. Tokens, leases and back-off use <see cref="TimeProvider.System"/> instead and never move.
/// </summary>
public sealed class BusinessClock(TimeProvider system) : TimeProvider
{
    private long _offsetTicks;

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow().AddTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>Runs on from the given instant.</summary>
    public void SetTo(DateTimeOffset now) => Interlocked.Exchange(ref _offsetTicks, (now - system.GetUtcNow()).Ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _offsetTicks, by.Ticks);
}
