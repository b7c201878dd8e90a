using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

public sealed class BotProtocolTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_WithId_IsAnsweredAsReplyThroughTheConnector()
    {
        string? idOfReply = null;
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
            {
                var reply = MessageFactory.Text("你好 \"Lin\"");
                await turn.SendActivityAsync(reply, ct);
                idOfReply = reply.Id;
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        var response = await host.PostAsync(host.Activity("message", "\"text\":\"hi\",\"locale\":\"zh-CN\""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Ct));
        var (line, body) = Assert.Single(host.Sent);
        Assert.Equal("POST /channel/v3/conversations/c%2F1/activities/in-1", line);
        Assert.Equal(
            $$"""{"type":"message","serviceUrl":"{{host.ServiceUrl}}","channelId":"test","from":{"id":"bot","name":"Butler"},"conversation":{"id":"c/1"},"recipient":{"id":"u1","name":"Lin"},"locale":"zh-CN","text":"你好 \"Lin\"","inputHint":"acceptingInput","attachments":[],"entities":[],"replyToId":"in-1"}""",
            body);
        Assert.Equal("sent-1", idOfReply);
    }

    [Fact]
    public async Task Message_WithoutId_IsAnsweredIntoTheConversation()
    {
        await using var host = await BotHost.StartAsync(new EchoBot());

        await host.PostAsync($$$"""{"type":"message","text":"a","serviceUrl":"{{{host.ServiceUrl}}}","conversation":{"id":"c"}}""");

        var (line, body) = Assert.Single(host.Sent);
        Assert.Equal("POST /channel/v3/conversations/c/activities", line);
        Assert.Equal("Echo: a", (string?)JObject.Parse(body)["text"]);
    }

    [Fact]
    public async Task Message_ExpectingReplies_GetsThemInTheResponse()
    {
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
            {
                await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
                Assert.True(turn.Responded);
                await turn.SendActivityAsync("完成", cancellationToken: ct);
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        var response = await host.PostAsync(
            """{"type":"message","text":"hi","deliveryMode":"expectReplies","id":"7","conversation":{"id":"c"}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            """{"activities":[{"type":"typing","conversation":{"id":"c"},"replyToId":"7"},{"type":"message","conversation":{"id":"c"},"text":"完成","inputHint":"acceptingInput","replyToId":"7"}]}""",
            await response.Content.ReadAsStringAsync(Ct));
        Assert.Empty(host.Sent);
    }

    [Fact]
    public async Task Message_WithForeignFields_KeepsThemAndTheirDatesAsText()
    {
        JObject? properties = null;
        string? stamp = null;
        object? channelData = null;
        var bot = new EchoBot
        {
            OnMessage = (turn, _) =>
            {
                properties = ((ITurnContext)turn).Activity.Properties;
                channelData = turn.Activity.ChannelData;
                stamp = turn.Activity.GetChannelData<JObject>().Value<string>("clientTimestamp");
                return Task.CompletedTask;
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        await host.PostAsync(host.Activity(
            "message", "\"shoeSize\":{\"eu\":43},\"channelData\":{\"clientTimestamp\":\"2026-01-02T03:04:05.000Z\"}"));

        Assert.Equal("""{"shoeSize":{"eu":43}}""", properties?.ToString(Newtonsoft.Json.Formatting.None));
        Assert.IsType<JObject>(channelData);
        Assert.Equal("2026-01-02T03:04:05.000Z", stamp);
    }

    [Fact]
    public async Task Message_FromTheWire_CannotNameItsCaller()
    {
        var caller = "unset";
        var bot = new EchoBot
        {
            OnMessage = (turn, _) =>
            {
                caller = ((ITurnContext)turn).Activity.CallerId;
                return Task.CompletedTask;
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        await host.PostAsync(host.Activity("message", "\"callerId\":\"urn:botframework:azure\""));

        Assert.Null(caller);
    }

    [Theory]
    [InlineData("\"membersAdded\":[{\"id\":\"bot\"}]", null)]
    [InlineData("\"membersAdded\":[{\"id\":\"bot\"},{\"id\":\"u1\"}]", "added bot,u1")]
    [InlineData("\"membersRemoved\":[{\"id\":\"u1\"}]", "removed u1")]
    [InlineData("\"membersRemoved\":[{\"id\":\"bot\"}]", null)]
    [InlineData("\"topicName\":\"x\"", null)]
    public async Task ConversationUpdate_TellsOfMembersOtherThanTheBot(string members, string? seen)
    {
        var bot = new EchoBot();
        await using var host = await BotHost.StartAsync(bot);

        var response = await host.PostAsync(host.Activity("conversationUpdate", members));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(seen is null ? [] : [seen], bot.Seen);
    }

    [Theory]
    [InlineData("typing", "", "typing u1")]
    [InlineData("event", "\"name\":\"door\",\"value\":5", "event door=5")]
    [InlineData("event", "\"name\":\"tokens/response\"", "token")]
    [InlineData("somethingNew", "", "unrecognized somethingNew")]
    [InlineData("messageReaction", "\"reactionsAdded\":[{\"type\":\"like\"}]", null)]
    [InlineData("endOfConversation", "", null)]
    public async Task Activity_OfItsKind_ReachesItsMethodAndGetsAnEmpty200(string type, string rest, string? seen)
    {
        var bot = new EchoBot();
        await using var host = await BotHost.StartAsync(bot);

        var response = await host.PostAsync(host.Activity(type, rest));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(seen is null ? [] : [seen], bot.Seen);
    }

    [Fact]
    public async Task Invoke_Handled_GivesItsStatusAndBody()
    {
        var bot = new EchoBot
        {
            OnInvoke = turn => Task.FromResult<InvokeResponse?>(
                new InvokeResponse { Status = 202, Body = new { name = turn.Activity.Name, nothing = (string?)null } }),
        };
        await using var host = await BotHost.StartAsync(bot);

        var response = await host.PostAsync(host.Activity("invoke", "\"name\":\"task/fetch\""));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("""{"name":"task/fetch"}""", await response.Content.ReadAsStringAsync(Ct));
        Assert.Empty(host.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Invoke_Unhandled_Gives501(bool returnsNothing)
    {
        var bot = returnsNothing ? new EchoBot { OnInvoke = _ => Task.FromResult<InvokeResponse?>(null) } : new EchoBot();
        await using var host = await BotHost.StartAsync(bot);

        var response = await host.PostAsync(host.Activity("invoke", "\"name\":\"unknown\""));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }
}
