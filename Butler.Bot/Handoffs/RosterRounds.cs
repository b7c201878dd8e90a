using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Turns;
using Butler.Skills.Handoffs;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Handoffs;

/// <summary>Puts people on and off duty as the roster says, each in a transaction of their own; of several replicas one wins each shift.</summary>
public sealed partial class RosterRounds(
    IButlerStore store, Transactions transactions, CommunityTime time, LiveEvents events, Delivery delivery, ILogger<RosterRounds> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await DueAsync(cancellationToken))
        {
            if (await transactions.RunAsync((db, stop) => ShiftChange.BringUpAsync(db, person, time.Now, stop), cancellationToken) is not { } over)
                continue;
            LogChanged(over.Handoffs, over.Clocks);
            foreach (var conversation in over.Conversations)
            {
                delivery.Enqueue(conversation);
                events.Publish(conversation);
            }
        }
    }

    private async Task<List<string>> DueAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var now = time.Now;
        return await db.DutyShifts.Where(s => s.EndedAt == null && s.Start <= now && (s.BegunAt == null || s.End <= now))
            .Select(s => s.Person).Distinct().Order().ToListAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A shift has changed: {Handoffs} handoffs and the promises of {Clocks} matters went over.")]
    private partial void LogChanged(int handoffs, int clocks);
}
