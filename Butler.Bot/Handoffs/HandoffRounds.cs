using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Butler.Skills.Orders.Callbacks;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Handoffs;

/// <summary>Ends what nobody ends: handoffs that nobody has taken, and conversations whose person has gone silent.</summary>
public sealed partial class HandoffRounds(
    IButlerStore store, Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery, TurnLanes lanes, IOptions<HandoffOptions> options, ILogger<HandoffRounds> logger)
{
    private const int MostAtOnce = 100;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.Now;
        var waitingSince = now - options.Value.GiveUpAfter;
        var silentSince = now - options.Value.ReturnAfterSilence;
        List<string> waiting, silent;
        await using (var db = store.Open())
        {
            waiting = await db.Handoffs
                .Where(h => (h.State == HandoffState.Requested || h.State == HandoffState.Offered || h.State == HandoffState.Reopened) && h.HouseholdId != null && h.RequestedAt < waitingSince)
                .OrderBy(h => h.RequestedAt).Take(MostAtOnce).Select(h => h.Id).ToListAsync(cancellationToken);
            silent = options.Value.ReturnAfterSilence == TimeSpan.Zero ? [] : await db.Handoffs
                .Where(h => h.State == HandoffState.Human && h.ActiveAt < silentSince)
                .OrderBy(h => h.ActiveAt).Take(MostAtOnce).Select(h => h.Id).ToListAsync(cancellationToken);
        }

        foreach (var id in waiting)
            await EndAsync((db, stop) => CallbackDesk.GiveUpAsync(db, id, time.Now, stop), cancellationToken);
        foreach (var id in silent)
            await EndAsync((db, stop) => SilentReturn.RunAsync(db, id, silentSince, time.Now, stop), cancellationToken);
        if (waiting.Count + silent.Count > 0)
            LogEnded(waiting.Count, silent.Count);
    }

    private async Task EndAsync(Func<ButlerDb, CancellationToken, Task<Conversation?>> end, CancellationToken cancellationToken)
    {
        if (await transactions.RunAsync(end, cancellationToken) is not { } conversation)
            return;
        delivery.Enqueue(conversation.Id);
        events.Publish(conversation.Id);
        // The butler answers what was left unanswered.
        lanes.Wake(conversation.Id);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Waiting} handoffs that nobody took became calls back, {Silent} went back to the butler after silence.")]
    private partial void LogEnded(int waiting, int silent);
}
