using System.Diagnostics;
using System.Net.WebSockets;
using Butler.Bot.Hosting.Tokens;
using Butler.Bot.Turns;
using Butler.Skills.Dialogue;
using Microsoft.Extensions.DependencyInjection;

namespace Butler.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineStreamTests
{
    private const int MostTurns = 300;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stream_FromTheStart_BringsWelcomeEchoAndReply()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);

        await stream.UntilAsync(a => (string?)a["from"]!["id"] == "system", Stop);
        await stream.PingAsync(Stop);
        var id = await client.SayAsync("你好", Stop);
        await stream.UntilAsync(a => (string?)a["id"] == id && a["channelData"]!["clientActivityID"] != null, Stop);
        var reply = await stream.UntilAsync(a => (string?)a["replyToId"] == id, Stop);

        Assert.Equal("回:你好", (string?)reply["text"]);
        Assert.Equal("3", stream.Watermark);
    }

    [Fact]
    public async Task Stream_Resumed_BringsOnlyWhatWasMissed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        string watermark;
        using (var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop))
        {
            var first = await client.SayAsync("一", Stop);
            await stream.UntilAsync(a => (string?)a["replyToId"] == first, Stop);
            watermark = stream.Watermark!;
        }

        var missed = await client.SayAsync("二", Stop);
        await client.ReplyToAsync(missed, Stop);
        var (_, body) = await host.CallAsync(HttpMethod.Get, $"{client.Path}?watermark={watermark}", null, client.Token, Stop);
        using var again = await StreamClient.OpenAsync((string)body!["streamUrl"]!, Stop);

        Assert.Equal(["二", "回:二"], (await again.NextAsync(Stop))!.Select(a => (string?)a!["text"]));
    }

    [Fact]
    public async Task Stream_SlowTurn_ShowsTypingWithAName()
    {
        await using var host = await DirectLineHost.StartAsync();
        var go = new TaskCompletionSource();
        host.Dialogue.Think = async (turn, stop) =>
        {
            await go.Task.WaitAsync(stop);
            return new ButlerReply("想好了");
        };
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);

        var said = Stopwatch.StartNew();
        await client.SayAsync("难题", Stop);
        var typing = await stream.UntilAsync(a => (string?)a["type"] == "typing", Stop);

        // Quick answers come without the sign.
        Assert.True(said.ElapsedMilliseconds >= 250, $"The sign came after {said.ElapsedMilliseconds} ms.");
        Assert.Equal("管家助手", (string?)typing["from"]!["name"]);
        go.SetResult();
        // Whoever is slow to read sees the sign once more.
        var next = await stream.UntilAsync(a => (string?)a["type"] != "typing", Stop);
        Assert.Equal("想好了", (string?)next["text"]);
        Assert.DoesNotContain((await client.FetchAsync(Stop)).Activities, a => (string?)a!["type"] == "typing");
    }

    [Fact]
    public async Task Stream_AnsweredAtArrival_DoesNotWaitForTheSweep()
    {
        await using var host = await DirectLineHost.StartAsync(services => services.Remove(services.Single(s => s.ImplementationType == typeof(Sweep))));
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);
        await client.ReplyToAsync(await client.SayAsync("你好", Stop), Stop);

        var id = await client.SayAsync(FireRule.Word, Stop);
        var advice = await stream.UntilAsync(a => (string?)a["replyToId"] == id, Stop);

        Assert.Equal(FireRule.Advice, (string?)advice["text"]);
        Assert.Equal(1, host.Dialogue.Thoughts);
    }

    [Fact]
    public async Task Stream_QuickTurn_ShowsNoTyping()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);
        var quick = 0;

        // A turn that the machine made slow shows the sign rightly and proves nothing.
        for (var i = 0; quick < 3; i++)
        {
            Assert.True(i < MostTurns, $"Of {i} turns only {quick} were quick.");
            var types = new List<string>();
            var said = Stopwatch.StartNew();
            var id = await client.SayAsync($"快{i}", Stop);
            await stream.UntilAsync(
                a =>
                {
                    types.Add((string)a["type"]!);
                    return (string?)a["replyToId"] == id;
                },
                Stop);
            if (said.ElapsedMilliseconds >= 250)
                continue;
            quick++;
            Assert.DoesNotContain("typing", types);
        }
    }

    [Fact]
    public async Task Stream_TwoDevices_BothSeeEverything()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var phone = await StreamClient.OpenAsync(client.StreamUrl, Stop);
        using var desk = await StreamClient.OpenAsync(client.StreamUrl, Stop);

        var id = await client.SayAsync("两处都看", Stop);

        await phone.UntilAsync(a => (string?)a["replyToId"] == id, Stop);
        await desk.UntilAsync(a => (string?)a["replyToId"] == id, Stop);
    }

    [Fact]
    public async Task Stream_AddressOfAnotherConversation_IsRefused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var neighbour = await host.StartConversationAsync("demo-001", Stop);
        var stolen = client.StreamUrl.Replace(client.ConversationId, neighbour.ConversationId, StringComparison.Ordinal);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => StreamClient.OpenAsync(stolen, Stop));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_AddressTooOld_IsRefused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var old = await host.Get<TokenSigner>().IssueAsync(
            TokenPurpose.DirectLineStream, [new("conv", client.ConversationId), new("user", "demo-017")], TimeSpan.FromSeconds(-1), Stop);
        var url = client.StreamUrl[..client.StreamUrl.IndexOf("t=", StringComparison.Ordinal)] + "t=" + old;

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => StreamClient.OpenAsync(url, Stop));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_HostStops_IsClosedSoThatTheClientComesBack()
    {
        StreamClient stream;
        await using (var host = await DirectLineHost.StartAsync())
        {
            var client = await host.StartConversationAsync("demo-017", Stop);
            stream = await StreamClient.OpenAsync(client.StreamUrl, Stop);
            await stream.UntilAsync(a => (string?)a["from"]!["id"] == "system", Stop);
        }

        using (stream)
        {
            Assert.Null(await stream.NextAsync(Stop));
            Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Closed);
        }
    }
}
