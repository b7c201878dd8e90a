using Butler.Bot.Hosting.Redis;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.DirectLine;

/// <summary>Two replicas on a real PostgreSQL and a real Redis.</summary>
public sealed class DirectLineReplicaTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoReplicas_MessageToOne_ReachesTheWebsocketOfTheOther()
    {
        await using var postgres = await PostgresServer.StartAsync(Stop);
        await using var redis = await RedisServer.StartAsync(Stop);
        var database = await postgres.CreateDatabaseAsync(Stop);
        await using var first = await DirectLineHost.StartAsync(database, redis.ConnectionString);
        await using var second = await DirectLineHost.StartAsync(database, redis.ConnectionString);

        // The token and the stream's address were made by the first and are good on the second.
        var client = await first.StartConversationAsync("demo-017", Stop);
        using var stream = await StreamClient.OpenAsync(At(client.StreamUrl, second), Stop);
        await stream.UntilAsync(a => (string?)a["from"]!["id"] == "system", Stop);

        for (var i = 0; i < 10; i++)
        {
            var id = await client.SayAsync($"第{i}句", Stop);
            var reply = await stream.UntilAsync(a => (string?)a["replyToId"] == id, Stop);
            Assert.Equal($"回:第{i}句", (string?)reply["text"]);
        }

        var known = await (client with { Host = second }).FetchAsync(Stop);
        Assert.Equal(21, known.Activities.Count);
        await EngineHost.UntilAsync(async () =>
        {
            await using var db = first.Open();
            return await db.Messages.AllAsync(m => m.From == Author.Resident || m.Delivery == DeliveryState.Delivered, Stop);
        }, "everything to be marked delivered", Stop);
    }

    [Fact]
    public async Task TwoReplicas_RedisAway_TheOthersMessagesStillArrive()
    {
        await using var postgres = await PostgresServer.StartAsync(Stop);
        await using var redis = await RedisServer.StartAsync(Stop);
        var database = await postgres.CreateDatabaseAsync(Stop);
        await using var first = await DirectLineHost.StartAsync(database, redis.ConnectionString);
        await using var second = await DirectLineHost.StartAsync(database, redis.ConnectionString);
        var client = await first.StartConversationAsync("demo-017", Stop);
        redis.Kill();
        await EngineHost.UntilAsync(() => Task.FromResult(!second.Get<RedisConnection>().Available), "Redis to be missed", Stop);
        using var stream = await StreamClient.OpenAsync(At(client.StreamUrl, second), Stop);

        var id = await client.SayAsync("还在吗", Stop);

        var reply = await stream.UntilAsync(a => (string?)a["replyToId"] == id, Stop);
        Assert.Equal("回:还在吗", (string?)reply["text"]);
    }

    [Fact]
    public async Task TwoReplicas_ShareOneLimitAndOneUpload()
    {
        await using var postgres = await PostgresServer.StartAsync(Stop);
        await using var redis = await RedisServer.StartAsync(Stop);
        var database = await postgres.CreateDatabaseAsync(Stop);
        string[] limited = ["--RateLimits:Enabled", "true"];
        await using var first = await DirectLineHost.StartAsync(DirectLineHost.InOneWindow, database, redis.ConnectionString, limited);
        await using var second = await DirectLineHost.StartAsync(DirectLineHost.InOneWindow, database, redis.ConnectionString, limited);
        var client = await first.StartConversationAsync("demo-017", Stop);
        var other = client with { Host = second };

        var statuses = new List<int>();
        for (var i = 0; i < 41; i++)
            statuses.Add((await (i % 2 == 0 ? client : other).PostAsync(new { type = "message", text = $"快{i}" }, Stop)).Status);

        // Should Redis be slow to answer, each of the two counts for itself.
        Assert.Contains(429, statuses);
        Assert.InRange(statuses.Count(s => s == 200), 20, 40);

        var neighbour = await first.StartConversationAsync("demo-001", Stop);
        var (_, posted) = await neighbour.PostAsync(
            new { type = "message", attachments = new[] { new { contentType = "application/pdf", contentUrl = "data:application/pdf;base64," + Convert.ToBase64String("%PDF-1.7 bill"u8) } } }, Stop);
        var echo = (await (neighbour with { Host = second }).FetchAsync(Stop)).Activities.Single(a => (string?)a!["id"] == (string?)posted!["id"])!;
        var url = (string)echo["attachments"]![0]!["contentUrl"]!;
        Assert.StartsWith(second.Http.BaseAddress!.ToString(), url, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7 bill", await second.Http.GetStringAsync(url, Stop));
    }

    private static string At(string streamUrl, DirectLineHost host) =>
        $"ws://{host.Http.BaseAddress!.Authority}{new Uri(streamUrl).PathAndQuery}";
}
