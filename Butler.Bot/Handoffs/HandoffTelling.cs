using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Handoffs;

/// <summary>
/// Tells channels of the steps of handoffs, each step once and those of a handoff in their order. A step is marked before
/// it is told, so that two replicas do not both tell it, and unmarked when it could not be told.
/// </summary>
public sealed partial class HandoffTelling(
    IButlerStore store, IEnumerable<IHandoffListener> listeners, LiveEvents events, TimeProvider systemTime, ILogger<HandoffTelling> logger) : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, IHandoffListener> _listeners = listeners.ToDictionary(l => l.Channel);

    /// <summary>Tells what is untold; those of a handoff behind a step that could not be told wait.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var channels = _listeners.Keys.ToList();
        List<(HandoffEvent Step, Conversation Conversation)> untold;
        await using (var db = store.Open())
        {
            untold = (await (
                from step in db.HandoffEvents.AsNoTracking()
                where step.ToldAt == null
                join conversation in db.Conversations.AsNoTracking() on step.ConversationId equals conversation.Id
                where channels.Contains(conversation.Channel)
                orderby step.At, step.HandoffId, step.Number
                select new { step, conversation }).Take(MostAtOnce).ToListAsync(cancellationToken)).ConvertAll(x => (x.step, x.conversation));
        }

        var held = new HashSet<string>();
        foreach (var (step, conversation) in untold)
        {
            if (!held.Contains(step.HandoffId) && !await TellAsync(step, conversation, cancellationToken))
                held.Add(step.HandoffId);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_listeners.Count == 0)
            return;
        // Without an upper bound and not disposed: whoever publishes an event must never stumble over it.
        var nudged = new SemaphoreSlim(1);
        using var watching = events.WatchAll(_ =>
        {
            if (nudged.CurrentCount == 0)
                nudged.Release();
        });
        while (!stoppingToken.IsCancellationRequested)
        {
            await nudged.WaitAsync(Sleep, stoppingToken);
            try
            {
                await RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the next round finds the same steps.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure);
            }
        }
    }

    private async Task<bool> TellAsync(HandoffEvent step, Conversation conversation, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = (DateTimeOffset?)systemTime.GetUtcNow();
        var row = db.HandoffEvents.Where(e => e.Id == step.Id);
        if (await db.ExecuteInLineAsync(stop => row.Where(e => e.ToldAt == null).ExecuteUpdateAsync(set => set.SetProperty(e => e.ToldAt, now), stop), cancellationToken) == 0)
            return true;
        try
        {
            var talk = step.State == HandoffState.Requested
                ? await db.Messages.AsNoTracking().Where(m => m.ConversationId == conversation.Id && m.Delivery != DeliveryState.Withdrawn).OrderBy(m => m.Seq).ToListAsync(cancellationToken)
                : [];
            if (await _listeners[conversation.Channel].TellAsync(conversation, step, talk, cancellationToken))
                return true;
        }
#pragma warning disable CA1031 // Whatever went wrong at the other side, this step is told later.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogNotTold(failure, step.Id);
        }

        await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(e => e.ToldAt, (DateTimeOffset?)null), stop), cancellationToken);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The steps of handoffs could not be told.")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The step {StepId} of a handoff could not be told; it is tried again.")]
    private partial void LogNotTold(Exception failure, string stepId);
}
