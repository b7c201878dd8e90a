using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Reminders;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Reminders;

/// <summary>
/// Tells the reminders that are due, each in a transaction of its own: a crash in the middle loses nothing, and of
/// several replicas one wins each. What came due while the program was away is told late and says so.
/// </summary>
public sealed partial class ReminderRounds(
    IButlerStore store, Transactions transactions, CommunityTime time, Delivery delivery, LiveEvents events, ILogger<ReminderRounds> logger)
{
    private const int MostAtOnce = 200;

    /// <summary>Goes round until nothing is due, and returns when something will be; null when nothing is waiting.</summary>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var failed = new List<string>();
        while (await DueAsync(failed, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var reminderId in due)
            {
                if (!await TryTellAsync(reminderId, cancellationToken))
                    failed.Add(reminderId);
            }
        }

        await using var db = store.Open();
        return await db.Reminders.Where(r => r.NextAt != null && !failed.Contains(r.Id)).MinAsync(r => r.NextAt, cancellationToken);
    }

    private async Task<List<string>> DueAsync(List<string> failed, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = time.Now;
        return await db.Reminders
            .Where(r => r.NextAt <= now && !failed.Contains(r.Id))
            .OrderBy(r => r.NextAt).ThenBy(r => r.Id).Take(MostAtOnce)
            .Select(r => r.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<bool> TryTellAsync(string reminderId, CancellationToken cancellationToken)
    {
        try
        {
            var conversationId = await transactions.RunAsync((db, stop) => ReminderDesk.TellAsync(db, reminderId, time.Now, stop), cancellationToken);
            if (conversationId is null)
                return true;
            delivery.Enqueue(conversationId);
            events.Publish(conversationId);
            return true;
        }
#pragma warning disable CA1031 // One reminder's trouble must not hold up the others; the next round comes back to it.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure, reminderId);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The reminder {ReminderId} could not be told; the next round tries again.")]
    private partial void LogFailed(Exception failure, string reminderId);
}
