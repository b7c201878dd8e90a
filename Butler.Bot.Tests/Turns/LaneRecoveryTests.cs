using System.Diagnostics;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Butler.Bot.Tests.Turns;

/// <summary>Whatever becomes of a turn, its lane and its lock: the conversation is answered again, by itself and soon.</summary>
public sealed class LaneRecoveryTests
{
    /// <summary>One more than a sweep takes at once.</summary>
    private const int MoreThanASweep = 520;

    // The machine may be busy with other tests.
    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_HundredsOfTalksWhoseTurnsAlwaysFail_StillReachesTheOneBehindThem()
    {
        await using var host = await EngineHost.StartAsync(configure: Quietly);
        await host.Transactions.RunAsync((db, _) =>
        {
            for (var i = 0; i < MoreThanASweep; i++)
                Leave(db, $"broken-{i}", "坏").Remember("{ this is no memory");
            return Task.FromResult(0);
        }, Stop);

        var behind = await host.Transactions.RunAsync((db, _) => Task.FromResult(Leave(db, "behind", "崩溃前的话").Id), Stop);

        await UntilSentAsync(host, behind, Soon * 2);
    }

    [Fact]
    public async Task Sweep_HundredsOfMessagesOfAChannelThatIsGone_StillSendsTheOneBehindThem()
    {
        await using var host = await EngineHost.StartAsync(configure: Quietly);
        await host.Transactions.RunAsync((db, _) =>
        {
            var gone = db.Conversations.Add(new Conversation(new("gone", "", "nobody"), DateTimeOffset.UnixEpoch)).Entity;
            for (var i = 0; i < MoreThanASweep; i++)
                db.Messages.Add(Message.Outgoing(gone, Author.System, "无人可收", DateTimeOffset.UnixEpoch));
            return Task.FromResult(0);
        }, Stop);

        var behind = await host.Transactions.RunAsync((db, _) =>
        {
            var talk = db.Conversations.Add(new Conversation(new(RecordingChannel.ChannelName, "", "behind"), DateTimeOffset.UnixEpoch)).Entity;
            db.Messages.Add(Message.Outgoing(talk, Author.System, "要送到的话", DateTimeOffset.UnixEpoch));
            return Task.FromResult(talk.Id);
        }, Stop);

        await UntilSentAsync(host, behind, Soon * 2);
    }

    [Fact]
    public async Task Turn_UnansweredWordsFarBehindNewerMessages_AreAnswered()
    {
        await using var host = await EngineHost.StartAsync();
        var talk = await host.Transactions.RunAsync((db, _) =>
        {
            var left = Leave(db, "far-behind", "很久以前的话");
            for (var i = 0; i < 40; i++)
                db.Messages.Add(Message.Outgoing(left, Author.System, $"通知{i}", DateTimeOffset.UnixEpoch));
            return Task.FromResult(left.Id);
        }, Stop);

        await EngineHost.UntilAsync(async () => (await host.MessagesAsync(talk, Stop))[0].AnsweredBy is not null, "the old words to be answered", Stop);
    }

    [Fact]
    public async Task Turn_ThatThinksForTooLong_IsAnsweredWithAnApology()
    {
        await using var host = await EngineHost.StartAsync(configure: services => services.Configure<TurnOptions>(o => o.Longest = TimeSpan.FromSeconds(1)));
        host.Dialogue.Think = async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return new ButlerReply("从不");
        };

        var (_, reply) = await host.Inbox.ReceiveAndWaitAsync(TurnEngineTests.From("t", "1", "在吗"), Stop);

        Assert.Equal("抱歉", reply!.Text);
    }

    [Fact]
    public async Task Lane_EveryAttemptMeetsANewerVersion_IsRunAgainByTheSweep()
    {
        await using var host = await EngineHost.StartAsync(configure: Quietly);
        var (talk, thoughts) = ("", 0);
        host.Dialogue.Think = async (turn, stop) =>
        {
            // More often than a turn tries again: the lane gives up and leaves the words to the sweep.
            if (Interlocked.Increment(ref thoughts) <= 12)
            {
                await host.Transactions.RunAsync(async (db, stopped) =>
                {
                    (await db.Conversations.SingleAsync(c => c.Id == talk, stopped)).Touch();
                    return 0;
                }, stop);
            }

            return new ButlerReply("回");
        };

        talk = await host.Transactions.RunAsync((db, _) => Task.FromResult(db.Conversations.Add(new Conversation(new(RecordingChannel.ChannelName, "butler", "t"), DateTimeOffset.UnixEpoch)).Entity.Id), Stop);
        await host.Inbox.ReceiveAsync(TurnEngineTests.From("t", "1", "在吗"), Stop);

        await UntilSentAsync(host, talk, Soon);
        Assert.Single(host.Channel.Sent);
    }

    [Fact]
    public async Task Lock_OutlivesItsHolder_TheOtherReplicaAnswersWhenItRunsOut()
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        await using var host = await EngineHost.StartAsync(redis: redis.ConnectionString);
        var talk = await host.Transactions.RunAsync((db, _) => Task.FromResult(db.Conversations.Add(new Conversation(new(RecordingChannel.ChannelName, "butler", "t"), DateTimeOffset.UnixEpoch)).Entity.Id), Stop);
        await using var other = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        Assert.True(await other.GetDatabase().LockTakeAsync($"butler:turn:{talk}", "a replica that died", TimeSpan.FromSeconds(4)));

        await host.Inbox.ReceiveAsync(TurnEngineTests.From("t", "1", "在吗"), Stop);

        await UntilSentAsync(host, talk, Soon);
    }

    [Fact]
    public async Task Lock_IsLostWhileTheTurnThinks_TheWordsAreAnsweredOnce()
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        var folder = Directory.CreateTempSubdirectory("butler-lanes-");
        var database = $"Data Source={Path.Combine(folder.FullName, "butler.db")}";
        await using (var first = await EngineHost.StartAsync(database, redis.ConnectionString))
        await using (var second = await EngineHost.StartAsync(database, redis.ConnectionString))
        {
            var (thinking, go) = (new TaskCompletionSource(), new TaskCompletionSource());
            first.Dialogue.Think = async (_, stop) =>
            {
                thinking.TrySetResult();
                await go.Task.WaitAsync(stop);
                return new ButlerReply("第一个");
            };
            var receipt = await first.Inbox.ReceiveAsync(TurnEngineTests.From("t", "1", "在吗"), Stop);
            await thinking.Task.WaitAsync(Stop);
            await using var other = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
            await other.GetDatabase().KeyDeleteAsync($"butler:turn:{receipt.ConversationId}");
            // The other replica's sweep finds the words and no lock.
            await EngineHost.UntilAsync(async () => (await first.MessagesAsync(receipt.ConversationId, Stop)).Count > 1, "the other replica's answer", Stop);
            go.SetResult();
            await EngineHost.UntilAsync(() => Task.FromResult(first.Lanes.Running + second.Lanes.Running == 0), "both lanes to close", Stop);

            Assert.Single(await first.MessagesAsync(receipt.ConversationId, Stop), m => m.From == Author.Butler);
        }

        folder.Delete(recursive: true);
    }

    private static Conversation Leave(ButlerDb db, string talk, string words)
    {
        var conversation = db.Conversations.Add(new Conversation(new(RecordingChannel.ChannelName, "butler", talk), DateTimeOffset.UnixEpoch)).Entity;
        db.Messages.Add(Message.Incoming(conversation, TurnEngineTests.From(talk, "1", words), DateTimeOffset.UnixEpoch));
        return conversation;
    }

    /// <summary>What fails on purpose here fails by the hundred.</summary>
    private static void Quietly(IServiceCollection services) => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));

    private static async Task UntilSentAsync(EngineHost host, string conversationId, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        while (!host.Channel.Sent.Any(m => m.ConversationId == conversationId))
        {
            Assert.True(watch.Elapsed < limit + Busy, $"Nothing was sent within {limit}, nor {Busy} later.");
            await Task.Delay(50, Stop);
        }
    }
}
