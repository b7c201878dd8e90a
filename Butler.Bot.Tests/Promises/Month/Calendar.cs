using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>
/// Goes through a month from one thing that happens to the next. In between the watchmen go their rounds whenever a
/// clock is due; while nobody is up, people wait.
/// </summary>
internal sealed class Calendar(SetTime time, Watchmen watchmen)
{
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Place)> _ahead = new();
    private readonly Queue<Func<Task>> _waiting = new();
    private DateTimeOffset? _nextRound;
    private int _place;

    public DateTimeOffset Now => time.Now;
    public int Done { get; private set; }

    /// <summary>At a whole millisecond, as the database keeps it.</summary>
    public void Add(DateTimeOffset at, Func<Task> what) => _ahead.Enqueue(what, (at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond)), _place++));

    public void In(TimeSpan length, Func<Task> what) => Add(time.Now + length, what);

    /// <summary>A person does something through whichever replica is up; <paramref name="done"/> only if it could be done.</summary>
    public async Task DoAsync(Func<ButlerDb, DateTimeOffset, CancellationToken, Task<bool>> act, Action<DateTimeOffset> done)
    {
        if (watchmen.Any is not { } replica)
        {
            _waiting.Enqueue(() => DoAsync(act, done));
            return;
        }

        if (!await replica.Transactions.RunAsync((db, stop) => act(db, time.Now, stop), TestContext.Current.CancellationToken))
            return;
        Done++;
        done(time.Now);
        await using var db = replica.Open();
        _nextRound = await db.Clocks.MinAsync(c => c.NextAt, TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody is up again: the clocks are caught up first, then what people waited to do is done.</summary>
    public async Task CatchUpAsync()
    {
        _nextRound = await watchmen.GoRoundAsync(TestContext.Current.CancellationToken);
        while (_waiting.TryDequeue(out var what))
            await what();
    }

    public async Task RunUntilAsync(DateTimeOffset end)
    {
        while (_ahead.TryPeek(out _, out var next) && next.At < end)
        {
            await WatchUntilAsync(next.At);
            time.Now = next.At;
            await _ahead.Dequeue()();
        }

        await WatchUntilAsync(end);
        time.Now = end;
        await watchmen.GoRoundAsync(TestContext.Current.CancellationToken);
    }

    private async Task WatchUntilAsync(DateTimeOffset end)
    {
        while (watchmen.Any is not null && _nextRound < end)
        {
            time.Now = _nextRound.Value.AddMilliseconds(1) is var due && due > time.Now ? due : time.Now;
            _nextRound = await watchmen.GoRoundAsync(TestContext.Current.CancellationToken);
        }
    }
}
