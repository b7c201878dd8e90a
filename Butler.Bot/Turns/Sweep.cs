using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>Picks up what a crash, a lost race or a dead replica left: messages without a reply, replies without delivery.</summary>
public sealed partial class Sweep(IButlerStore store, TurnLanes lanes, Delivery delivery, TimeProvider systemTime, ILogger<Sweep> logger) : BackgroundService
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    // Where the next sweep goes on when there was more than one takes: what cannot be mended must not hide what comes after it.
    private string _afterConversation = "";
    private string _afterMessage = "";

    // What a turn or a caller in line is about to deliver is left alone: only what two rounds in a row saw is left over.
    private HashSet<string> _seen = [];
    private HashSet<string> _seenBefore = [];

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
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
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
        var unanswered = await UnansweredAsync(db, cancellationToken);
        foreach (var conversationId in unanswered)
            lanes.Recover(conversationId);
        var unsent = await UnsentAsync(db, cancellationToken);
        LeftOver(unsent).ForEach(delivery.Enqueue);
        if (unanswered.Count + unsent.Count > 0)
            LogFound(unanswered.Count, unsent.Count);
    }

    private async Task<List<string>> UnansweredAsync(ButlerDb db, CancellationToken cancellationToken)
    {
        var after = _afterConversation;
#pragma warning disable CA1309 // The database compares; it knows no kinds of comparison.
        var found = await (
            from message in db.Messages
            where message.AnsweredBy == null && message.From == Author.Resident
            join conversation in db.Conversations on message.ConversationId equals conversation.Id
            where conversation.Speaker == Speaker.Butler && string.Compare(conversation.Id, after) > 0
            select conversation.Id).Distinct().OrderBy(id => id).Take(MostAtOnce).ToListAsync(cancellationToken);
#pragma warning restore CA1309
        _afterConversation = found.Count == MostAtOnce ? found[^1] : "";
        return found;
    }

    private async Task<List<Unsent>> UnsentAsync(ButlerDb db, CancellationToken cancellationToken)
    {
        var (after, now) = (_afterMessage, systemTime.GetUtcNow());
#pragma warning disable CA1309 // As above.
        var found = await db.Messages
            .Where(m => (m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending) && (m.NextAttemptAt == null || m.NextAttemptAt < now) && string.Compare(m.Id, after) > 0)
            .OrderBy(m => m.Id).Take(MostAtOnce)
            .Select(m => new Unsent(m.Id, m.ConversationId))
            .ToListAsync(cancellationToken);
#pragma warning restore CA1309
        _afterMessage = found.Count == MostAtOnce ? found[^1].Id : "";
        _seen.UnionWith(found.Select(m => m.Id));
        return found;
    }

    private List<string> LeftOver(List<Unsent> unsent)
    {
        List<string> left = [.. unsent.Where(m => _seenBefore.Contains(m.Id)).Select(m => m.ConversationId)];
        if (_afterMessage.Length == 0)
            (_seenBefore, _seen) = (_seen, []);
        return left;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The sweep found {Unanswered} conversations to answer and {Unsent} to deliver.")]
    private partial void LogFound(int unanswered, int unsent);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep could not read the database.")]
    private partial void LogFailed(Exception failure);

    private sealed record Unsent(string Id, string ConversationId);
}
