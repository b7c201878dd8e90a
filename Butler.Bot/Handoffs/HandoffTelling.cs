using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Butler.Bot.Handoffs;

/// <summary>
/// Tells channels of the steps of handoffs, those of a handoff in their order. A step is taken for a while before it is
/// told, so that two replicas do not both tell it, and marked once it was: what a killed replica had taken is told by the
/// next, so a channel hears of each step once, and of one in a crash perhaps twice.
/// </summary>
public sealed partial class HandoffTelling(
    IButlerStore store, IEnumerable<IHandoffListener> listeners, LiveEvents events, TimeProvider systemTime, ILogger<HandoffTelling> logger) : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(2);

    /// <summary>How long a replica has a step to itself; telling it is given up sooner.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Patience = Lease / 2;

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
        var now = systemTime.GetUtcNow();
        var row = db.HandoffEvents.Where(e => e.Id == step.Id);
        var free = row.Where(e => e.ToldAt == null && (e.TellingUntil == null || e.TellingUntil < now));
        if (await MarkAsync(db, free, set => set.SetProperty(e => e.TellingUntil, now + Lease), cancellationToken) == 0)
            return await row.AnyAsync(e => e.ToldAt != null, cancellationToken);

        var told = await TryTellAsync(db, step, conversation, cancellationToken);
        // Also while the host stops: what was told is not to be told again by the next.
        await MarkAsync(db, row, set => set.SetProperty(e => e.TellingUntil, (DateTimeOffset?)null).SetProperty(e => e.ToldAt, told ? systemTime.GetUtcNow() : null), CancellationToken.None);
        return told;
    }

    private async Task<bool> TryTellAsync(ButlerDb db, HandoffEvent step, Conversation conversation, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, systemTime);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var talk = step.State == HandoffState.Requested
                ? await db.Messages.AsNoTracking().Where(m => m.ConversationId == conversation.Id && m.Delivery != DeliveryState.Withdrawn).OrderBy(m => m.Seq).ToListAsync(limit.Token)
                : [];
            return await _listeners[conversation.Channel].TellAsync(conversation, step, talk, limit.Token);
        }
#pragma warning disable CA1031 // Whatever went wrong at the other side, this step is told later.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotTold(failure, step.Id);
            return false;
        }
    }

    private static Task<int> MarkAsync(ButlerDb db, IQueryable<HandoffEvent> steps, Action<UpdateSettersBuilder<HandoffEvent>> set, CancellationToken cancellationToken)
        => db.ExecuteInLineAsync(stop => steps.ExecuteUpdateAsync(set, stop), cancellationToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "The steps of handoffs could not be told.")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The step {StepId} of a handoff could not be told; it is tried again.")]
    private partial void LogNotTold(Exception failure, string stepId);
}
