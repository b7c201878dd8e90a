using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.ServiceLevels;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Promises;

/// <summary>
/// Does what has fallen due on all clocks, each clock in a transaction of its own: a crash in the middle loses nothing,
/// and of several replicas one wins each clock.
/// </summary>
public sealed partial class PromiseRounds(
    IButlerStore store,
    Transactions transactions,
    PromiseKeeper keeper,
    CommunityTime time,
    Delivery delivery,
    LiveEvents events,
    PromiseMeters meters,
    ILogger<PromiseRounds> logger)
{
    private const int MostAtOnce = 200;

    /// <summary>Goes round until nothing is due, and returns the instant after which something will be; null when nothing is waiting.</summary>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var failed = new List<string>();
        while (await DueAsync(failed, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var clockId in due)
            {
                if (!await TryBringUpAsync(clockId, cancellationToken))
                    failed.Add(clockId);
            }
        }

        await using var db = store.Open();
        return await db.Clocks.Where(c => c.NextAt != null && !failed.Contains(c.Id)).MinAsync(c => c.NextAt, cancellationToken);
    }

    private async Task<List<string>> DueAsync(List<string> failed, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = time.Now;
        return await db.Clocks
            .Where(c => c.NextAt < now && !failed.Contains(c.Id))
            .OrderBy(c => c.NextAt).ThenBy(c => c.Id).Take(MostAtOnce)
            .Select(c => c.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<bool> TryBringUpAsync(string clockId, CancellationToken cancellationToken)
    {
        try
        {
            var done = await transactions.RunAsync((db, stop) => keeper.BringUpAsync(db, clockId, time.Now, stop), cancellationToken);
            Tell(done);
            return true;
        }
#pragma warning disable CA1031 // One clock's trouble must not hold up the others; the next round comes back to it.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure, clockId);
            return false;
        }
    }

    private void Tell(KeptUp done)
    {
        foreach (var line in done.Lines)
        {
            meters.Happened(line);
            if (line.What == ClockEventKind.Breached)
                LogBreached(line.Kind, line.ClockId, line.SubjectId, line.Late);
        }

        if (done.ConversationId is not { } conversation)
            return;
        delivery.Enqueue(conversation);
        events.Publish(conversation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Kind} promise {ClockId} about {SubjectId} is broken (found late: {Late}).")]
    private partial void LogBreached(ClockKind kind, string clockId, string subjectId, bool late);

    [LoggerMessage(Level = LogLevel.Error, Message = "The clock {ClockId} could not be brought up; the next round tries again.")]
    private partial void LogFailed(Exception failure, string clockId);
}
