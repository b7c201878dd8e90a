using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>Picks up what a crash, a lost race or a dead replica left: messages without a reply, replies without delivery.</summary>
public sealed partial class Sweep(IButlerStore store, TurnLanes lanes, Delivery delivery, TimeProvider systemTime, ILogger<Sweep> logger) : BackgroundService
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    // What a turn or a caller in line is about to deliver is left alone: only what two sweeps in a row saw is left over.
    private HashSet<string>? _seen;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the next sweep finds the same rows.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var unanswered = await (
            from message in db.Messages
            where message.AnsweredBy == null && message.From == Author.Resident
            join conversation in db.Conversations on message.ConversationId equals conversation.Id
            where conversation.Speaker == Speaker.Butler
            select conversation.Id).Distinct().OrderBy(id => id).Take(MostAtOnce).ToListAsync(cancellationToken);
        foreach (var conversationId in unanswered)
            lanes.Recover(conversationId);

        var now = systemTime.GetUtcNow();
        var unsent = await db.Messages
            .Where(m => (m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending) && (m.NextAttemptAt == null || m.NextAttemptAt < now))
            .OrderBy(m => m.Id).Take(MostAtOnce)
            .Select(m => new { m.Id, m.ConversationId })
            .ToListAsync(cancellationToken);
        foreach (var message in unsent.Where(m => _seen is null || _seen.Contains(m.Id)))
            delivery.Enqueue(message.ConversationId);
        _seen = [.. unsent.Select(m => m.Id)];

        if (unanswered.Count + unsent.Count > 0)
            LogFound(unanswered.Count, unsent.Count);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The sweep found {Unanswered} conversations to answer and {Unsent} to deliver.")]
    private partial void LogFound(int unanswered, int unsent);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep could not read the database.")]
    private partial void LogFailed(Exception failure);
}
