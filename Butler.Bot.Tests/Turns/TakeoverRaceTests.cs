using Butler.Bot.Tests.Benchmarks;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Turns;

/// <summary>A manager takes over at a random moment of a running turn: after that not one word of the butler's is committed.</summary>
public sealed class TakeoverRaceTests
{
    private const int Takeovers = 1000;
    private const int AtOnce = 20;

    /// <summary>How many times as often it is tried on a machine on which one side wins for long.</summary>
    private const int Patience = 10;

    [Fact]
    public async Task Takeover_AtRandomMoments_NothingOfTheButlerIsCommittedAfterIt()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var host = await EngineHost.StartAsync();
        host.Dialogue.Think = async (turn, cancelled) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 6), cancelled);
            return new ButlerReply("回");
        };
        var rounds = LongRun.Rounds(Takeovers);

        var (ends, latest) = (new List<Round>(), TimeSpan.FromMilliseconds(12));
        while (ends.Count < rounds || (ends.DistinctBy(e => e.WonByButler).Count() == 1 && ends.Count < Patience * rounds))
        {
            var chunk = await Task.WhenAll(Enumerable.Range(ends.Count, AtOnce).Select(i => RaceAsync(host, i, latest, stop)));
            ends.AddRange(chunk);
            // The moment of the takeover is to fall into the turn, however long one takes on this machine at this hour.
            latest = Array.TrueForAll(chunk, e => e.WonByButler) ? latest / 2 : Array.TrueForAll(chunk, e => !e.WonByButler) ? latest * 2 : latest;
        }

        await EngineHost.UntilAsync(() => Task.FromResult(host.Lanes.Running == 0), "all lanes to close", stop);

        await using var db = host.Open();
        foreach (var end in ends)
        {
            var words = await db.Messages.AsNoTracking().Where(m => m.ConversationId == end.ConversationId && m.From == Author.Butler).ToListAsync(stop);
            Assert.All(words, m => Assert.True(m.Seq <= end.SeqAtTakeover, "a reply was committed after the takeover"));
            Assert.DoesNotContain(words, m => m.Delivery is DeliveryState.Pending);
        }

        // Both sides must have won some rounds, else the race was none.
        rounds = ends.Count;
        var wonByButler = ends.Count(e => e.WonByButler);
        Assert.InRange(wonByButler, 1, rounds - 1);
        TestContext.Current.SendDiagnosticMessage($"{rounds} takeovers, the butler had answered before {wonByButler} of them.");
        if (LongRun.Whole)
        {
            await Results.WriteAsync("races.md", "Takeovers at random moments of a running turn", "./test.sh --long",
                $"{rounds} takeovers; before {wonByButler} of them the butler had answered, in {rounds - wonByButler} the takeover came first. Replies of the butler's committed after a takeover: 0.\n");
        }
    }

    private static async Task<Round> RaceAsync(EngineHost host, int round, TimeSpan latest, CancellationToken stop)
    {
        var receipt = await host.Inbox.ReceiveAsync(TurnEngineTests.From($"race-{round}", "1", "在吗"), stop);
        await Task.Delay(latest * Random.Shared.NextDouble(), stop);
        var seq = await host.Transactions.RunAsync(async (db, cancelled) =>
        {
            var conversation = await db.Conversations.SingleAsync(c => c.Id == receipt.ConversationId, cancelled);
            conversation.HandTo(Speaker.Human);
            foreach (var pending in await db.Messages.Where(m => m.ConversationId == conversation.Id && m.Delivery == DeliveryState.Pending).ToListAsync(cancelled))
                pending.Withdraw();
            return conversation.LastSeq;
        }, stop);
        return new Round(receipt.ConversationId, seq);
    }

    private sealed record Round(string ConversationId, long SeqAtTakeover)
    {
        public bool WonByButler => SeqAtTakeover > 1;
    }
}
