using System.Collections.Concurrent;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Turns.Typing;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.DirectLine;

/// <summary>Each side sees that the other is writing, also on another replica, and nothing of it is kept.</summary>
public sealed class DirectLineTypingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ResidentTypes_WhoWatchesTheTalkSeesIt()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var other = await host.StartConversationAsync("demo-001", Stop);
        var (signs, others) = (new ConcurrentQueue<TypingSign>(), new ConcurrentQueue<TypingSign>());
        using var watching = host.Get<TypingSigns>().Watch(client.ConversationId, signs.Enqueue);
        using var watchingOther = host.Get<TypingSigns>().Watch(other.ConversationId, others.Enqueue);

        for (var i = 0; i < 3; i++)
            await client.PostAsync(new { type = "typing" }, Stop);

        // Three at once are one sign.
        Assert.Equal(new TypingSign(client.ConversationId, null), Assert.Single(signs));
        Assert.Empty(others);
        await using var db = host.Open();
        Assert.Equal(2, await db.Messages.CountAsync(Stop));
    }

    [Fact]
    public async Task PersonTypes_TheResidentsStreamShowsTheirName_AndNothingIsKept()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);
        await stream.NextAsync(Stop);

        host.Get<TypingSigns>().Show(new TypingSign(client.ConversationId, "manager-a"));

        var sign = await stream.UntilAsync(a => (string?)a["type"] == "typing", Stop);
        Assert.Equal(("周雅", "manager"), ((string?)sign["from"]!["name"], (string?)sign["channelData"]!["from"]));
        Assert.DoesNotContain((await client.FetchAsync(Stop)).Activities, a => (string?)a!["type"] == "typing");
    }

    [Fact]
    public async Task TwoReplicas_SignsOfBothSidesGoAcross()
    {
        await using var redis = await RedisServer.StartAsync(Stop);
        await using var postgres = await PostgresServer.StartAsync(Stop);
        var database = await postgres.CreateDatabaseAsync(Stop);
        await using var first = await DirectLineHost.StartAsync(database, redis.ConnectionString);
        await using var second = await DirectLineHost.StartAsync(database, redis.ConnectionString);
        var client = await first.StartConversationAsync("demo-017", Stop);
        var signs = new ConcurrentQueue<TypingSign>();
        using var watching = second.Get<TypingSigns>().Watch(client.ConversationId, signs.Enqueue);
        using var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);
        await stream.NextAsync(Stop);

        await client.PostAsync(new { type = "typing" }, Stop);
        second.Get<TypingSigns>().Show(new TypingSign(client.ConversationId, "manager-a"));

        Assert.Equal("周雅", (string?)(await stream.UntilAsync(a => (string?)a["type"] == "typing", Stop))["from"]!["name"]);
        await Turns.EngineHost.UntilAsync(() => Task.FromResult(signs.Contains(new TypingSign(client.ConversationId, null))), "the resident's sign on the other replica", Stop);
    }
}
