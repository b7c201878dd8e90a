using System.Net.Http.Json;
using Butler.Bot.Tests.Channels.WeChat;
using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Scenarios;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns.Typing;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels;

/// <summary>Residents on channels beyond the host see that somebody writes to them.</summary>
public sealed class TypingRelayTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ManagerWrites_TheResidentInWeChatSeesIt_OncePerFewSeconds()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        var talk = (await host.MessagesAsync("o1", Stop))[^1].ConversationId;

        for (var i = 0; i < 5; i++)
            host.Get<TypingSigns>().Show(new TypingSign(talk, "manager-a"));
        host.Get<TypingSigns>().Show(new TypingSign(talk, Person: null));

        await WeChatHost.UntilAsync(() => Task.FromResult(!platform.Typing.IsEmpty), "the sign", Stop);
        Assert.Equal(["o1"], platform.Typing);
    }

    [Fact]
    public async Task ButlerThinksForLong_TheChannelShowsIt_AndNotWhenItIsQuick()
    {
        await using var channel = await ConnectorStub.StartAsync();
        var go = new TaskCompletionSource();
        var dialogue = new ScriptedDialogue
        {
            Think = async (turn, stop) =>
            {
                if (turn.Text == "慢")
                    await go.Task.WaitAsync(stop);
                return new ButlerReply($"回:{turn.Text}");
            },
        };
        await using var host = new ButlerHost(dialogue: dialogue);

        await PostAsync(host, channel, "quick", "快");
        await WeChatHost.UntilAsync(() => Task.FromResult(channel.Replies.ContainsKey("quick")), "the quick reply", Stop);
        await PostAsync(host, channel, "slow", "慢");
        await WeChatHost.UntilAsync(() => Task.FromResult(channel.Typing.ContainsKey("slow")), "the sign", Stop);
        Assert.False(channel.Replies.ContainsKey("slow"));
        go.SetResult();
        await WeChatHost.UntilAsync(() => Task.FromResult(channel.Replies.ContainsKey("slow")), "the slow reply", Stop);

        Assert.Equal(["回:慢"], channel.Replies["slow"]);
        Assert.Equal(["回:快"], channel.Replies["quick"]);
    }

    private static async Task PostAsync(ButlerHost host, ConnectorStub channel, string talk, string text)
    {
        using var client = host.CreateClient();
        var answer = await client.PostAsJsonAsync("/api/messages", new
        {
            type = "message", id = $"{talk}-1", channelId = "emulator", serviceUrl = channel.Address, text,
            conversation = new { id = talk }, from = new { id = "demo-017" }, recipient = new { id = "butler" },
        }, Stop);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
    }
}
