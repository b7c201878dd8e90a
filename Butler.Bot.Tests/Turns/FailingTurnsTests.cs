using Butler.Bot.Hosting.Health;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Butler.Bot.Tests.Turns;

/// <summary>Turns that fail: an apology where it helps, ever rarer attempts where it does not, and a health note.</summary>
public sealed class FailingTurnsTests
{
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Failed_AgainAndAgain_RestsEverLongerButNeverMoreThanAboutAMinute()
    {
        var failing = new FailingTurns(_time);

        List<TimeSpan> rests = [];
        for (var i = 0; i < 12; i++)
        {
            failing.Failed("t");
            rests.Add(RestOf(failing));
        }

        Assert.InRange(rests[0], TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2));
        Assert.True(rests[5] > 8 * rests[0], $"The sixth rest was {rests[5]}.");
        Assert.All(rests, rest => Assert.True(rest <= TimeSpan.FromSeconds(81), $"A rest of {rest}."));
        Assert.Equal(1, failing.Count);
    }

    [Fact]
    public void Succeeded_ForgetsTheFailures()
    {
        var failing = new FailingTurns(_time);
        failing.Failed("t");
        failing.Failed("t");

        failing.Succeeded("t");

        Assert.False(failing.Rests("t"));
        Assert.Equal(0, failing.Count);
        Assert.Equal(1, failing.Failed("t"));
    }

    [Fact]
    public void Count_NotTriedForTenMinutes_IsForgotten()
    {
        var failing = new FailingTurns(_time);
        failing.Failed("t");

        _time.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(0, failing.Count);
    }

    [Fact]
    public async Task Health_ATurnThatFails_IsDegradedUntilItIsAnswered()
    {
        await using var host = await EngineHost.StartAsync(configure: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None)));
        var talk = await host.Transactions.RunAsync((db, _) =>
        {
            var conversation = db.Conversations.Add(new Conversation(new(RecordingChannel.ChannelName, "butler", "t"), DateTimeOffset.UnixEpoch)).Entity;
            conversation.Remember("{ this is no memory");
            return Task.FromResult(conversation.Id);
        }, Stop);
        var health = new TurnsHealth(host.Get<FailingTurns>());

        await host.Inbox.ReceiveAsync(TurnEngineTests.From("t", "1", "在吗"), Stop);
        await EngineHost.UntilAsync(async () => (await health.CheckHealthAsync(new(), Stop)).Status == HealthStatus.Degraded, "the health note", Stop);
        await host.Transactions.RunAsync(async (db, stop) =>
        {
            (await db.Conversations.FindAsync([talk], stop))!.Remember("{}");
            return 0;
        }, Stop);

        // Words that arrive are tried at once, however long the conversation rests for the sweep.
        await host.Inbox.ReceiveAsync(TurnEngineTests.From("t", "2", "还在吗"), Stop);
        await EngineHost.UntilAsync(() => Task.FromResult(!host.Channel.Sent.IsEmpty), "the reply", Stop);

        // The lane forgets the failures just after it has handed the reply to the delivery.
        await EngineHost.UntilAsync(async () => (await health.CheckHealthAsync(new(), Stop)).Status == HealthStatus.Healthy, "the health note to go", Stop);
    }

    [Fact]
    public async Task Commit_TheDatabaseRefusesWhatTheSkillsDid_IsAnsweredWithAnApology()
    {
        await using var host = await EngineHost.StartAsync(configure: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None)));
        host.Dialogue.Think = (turn, _) =>
        {
            // The same delivery a second time: the row is unique.
            turn.Db.Messages.Add(Message.Incoming(turn.Conversation, TurnEngineTests.From("t", "1", "又"), turn.Now));
            return Task.FromResult(new ButlerReply("从不"));
        };

        var (_, reply) = await host.Inbox.ReceiveAndWaitAsync(TurnEngineTests.From("t", "1", "在吗"), Stop);

        Assert.Equal("抱歉", reply?.Text);
        Assert.Equal(2, (await host.MessagesAsync(reply!.ConversationId, Stop)).Count);
    }

    private TimeSpan RestOf(FailingTurns failing)
    {
        var start = _time.GetUtcNow();
        while (failing.Rests("t"))
            _time.Advance(TimeSpan.FromMilliseconds(100));
        return _time.GetUtcNow() - start;
    }
}
