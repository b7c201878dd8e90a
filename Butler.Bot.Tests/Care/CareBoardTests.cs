using Butler.Bot.Care;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;

namespace Butler.Bot.Tests.Care;

/// <summary>Who hears of a change: all of one of the board, and of what happens beside it those who follow the talks.</summary>
public sealed class CareBoardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Talk_AnsweredBeforeTheLook_IsHeardOfByThoseWhoFollowTalks()
    {
        await using var host = new ApiHost();
        var board = host.Get<CareBoard>();
        await EngineHost.UntilAsync(() => Task.FromResult(board.Now.Number > 0), "the first look", Stop);
        var before = board.Now;
        var (watched, followed) = (0, 0);
        using var watching = board.Watch(() => Interlocked.Increment(ref watched));
        var following = board.Follow(() => Interlocked.Increment(ref followed));

        // To a look, a talk in which nothing waits any more is the same as none.
        host.Get<LiveEvents>().Publish("a talk that was answered");
        await EngineHost.UntilAsync(() => Task.FromResult(Volatile.Read(ref followed) > 0), "the one who follows talks to hear of it", Stop);
        Assert.Equal(0, Volatile.Read(ref watched));
        Assert.Same(before, board.Now);

        following.Dispose();
        var heard = Volatile.Read(ref followed);
        await host.HandoffAsync("demo-017", Stop);
        host.Get<LiveEvents>().Publish("whatever");
        await EngineHost.UntilAsync(() => Task.FromResult(board.Now.Rows.Count > 0 && Volatile.Read(ref watched) > 0), "the board to show the handoff", Stop);
        Assert.Equal(heard, Volatile.Read(ref followed));
    }
}
