using Butler.Bot.Tests.Servers;
using Butler.Skills.Conversations;

namespace Butler.Bot.Tests.Turns;

/// <summary>The same engine on a real PostgreSQL and a real Redis, with two replicas on one database.</summary>
public sealed class PostgresEngineTests
{
    [Fact]
    public async Task TwoReplicas_SameConversation_EachMessageIsAnsweredOnce()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var postgres = await PostgresServer.StartAsync(stop);
        await using var redis = await RedisServer.StartAsync(stop);
        var database = await postgres.CreateDatabaseAsync(stop);
        var both = await Task.WhenAll(EngineHost.StartAsync(database, redis.ConnectionString), EngineHost.StartAsync(database, redis.ConnectionString));
        await using var first = both[0];
        await using var second = both[1];

        var receipts = await Task.WhenAll(Enumerable.Range(0, 60).Select(i =>
            (i % 2 == 0 ? first : second).Inbox.ReceiveAsync(TurnEngineTests.From($"talk-{i % 6}", $"key-{i}", $"话{i}"), stop)));

        foreach (var talk in receipts.Select(r => r.ConversationId).Distinct())
        {
            await EngineHost.UntilAsync(
                async () => (await first.MessagesAsync(talk, stop)).All(m => m.From != Author.Resident || m.AnsweredBy != null), "every message to be answered", stop);
            var messages = await first.MessagesAsync(talk, stop);
            var answered = messages.Where(m => m.From == Author.Butler).SelectMany(m => m.InReplyTo).ToList();
            Assert.Equal(answered.Distinct().Order(), answered.Order());
            Assert.Equal(messages.Where(m => m.From == Author.Resident).Select(m => m.Id).Order(), answered.Order());
            Assert.Equal(messages.Select(m => m.Seq).Distinct().Count(), messages.Count);
        }
    }

    [Fact]
    public async Task RedisAway_MessagesAreStillAnswered()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var redis = await RedisServer.StartAsync(stop);
        await using var host = await EngineHost.StartAsync(redis: redis.ConnectionString);
        redis.Kill();

        var (_, reply) = await host.Inbox.ReceiveAndWaitAsync(TurnEngineTests.From("t", "1", "还在吗"), stop);
        Assert.Equal("回:还在吗", reply!.Text);

        await redis.RestartAsync(stop);
        var (_, again) = await host.Inbox.ReceiveAndWaitAsync(TurnEngineTests.From("t", "2", "好了吗"), stop);
        Assert.Equal("回:好了吗", again!.Text);
    }
}
