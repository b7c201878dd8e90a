using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

public sealed class BotPipelineTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Middleware_RunsAroundTheBotInTheOrderAdded()
    {
        var order = new List<string>();
        var bot = new EchoBot
        {
            OnMessage = (_, _) =>
            {
                order.Add("bot");
                return Task.CompletedTask;
            },
        };
        await using var host = await BotHost.StartAsync(bot);
        host.Adapter.Use(new Around("1", order)).Use(new Around("2", order));

        await host.PostAsync(host.Activity("message"));

        Assert.Equal(["1>", "2>", "bot", "<2", "<1"], order);
    }

    [Fact]
    public async Task Middleware_NotCallingNext_KeepsTheTurnFromTheBot()
    {
        var order = new List<string>();
        await using var host = await BotHost.StartAsync(new EchoBot());
        host.Adapter.Use(new Around("1", order, stops: true)).Use(new Around("2", order));

        var response = await host.PostAsync(host.Activity("message", "\"text\":\"hi\""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["1>", "<1"], order);
        Assert.Empty(host.Sent);
    }

    [Fact]
    public async Task OnSendActivities_MayChangeAndWithholdWhatIsSent()
    {
        ResourceResponse? withheld = null;
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
            {
                turn.OnSendActivities(async (_, activities, next) =>
                {
                    activities[0].Text += "!";
                    return await next();
                });
                turn.OnSendActivities((_, activities, next) =>
                    activities[0].Text == "no!" ? Task.FromResult(Array.Empty<ResourceResponse>()) : next());
                await turn.SendActivityAsync("yes", cancellationToken: ct);
                withheld = await turn.SendActivityAsync("no", cancellationToken: ct);
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        await host.PostAsync(host.Activity("message"));

        var (_, body) = Assert.Single(host.Sent);
        Assert.Equal("yes!", (string?)JObject.Parse(body)["text"]);
        Assert.NotNull(withheld);
        Assert.Null(withheld.Id);
    }

    [Fact]
    public async Task UpdateAndDelete_GoThroughTheirHandlersToTheConnector()
    {
        var handled = new List<string>();
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
            {
                turn.OnUpdateActivity((_, activity, next) =>
                {
                    handled.Add($"update {activity.Id}");
                    return next();
                });
                turn.OnDeleteActivity((_, reference, next) =>
                {
                    handled.Add($"delete {reference.ActivityId}");
                    return next();
                });
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "x", Text = "new" }, ct);
                await turn.DeleteActivityAsync("y", ct);
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        await host.PostAsync(host.Activity("message"));

        Assert.Equal(["update x", "delete y"], handled);
        Assert.Equal(
            ["PUT /channel/v3/conversations/c%2F1/activities/x", "DELETE /channel/v3/conversations/c%2F1/activities/y"],
            host.Sent.Select(s => s.Line));
    }

    [Fact]
    public async Task Exception_WithOnTurnError_IsHandledAndAnswered200()
    {
        Exception? caught = null;
        await using var host = await BotHost.StartAsync(Failing());
        host.Adapter.OnTurnError = async (turn, e) =>
        {
            caught = e;
            await turn.SendActivityAsync("sorry");
        };

        var response = await host.PostAsync(host.Activity("message"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("broken", caught?.Message);
        Assert.Equal("sorry", (string?)JObject.Parse(Assert.Single(host.Sent).Body)["text"]);
    }

    [Fact]
    public async Task Exception_WithoutOnTurnError_Gives500()
    {
        await using var host = await BotHost.StartAsync(Failing());

        var response = await host.PostAsync(host.Activity("message"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Send_RefusedByTheChannel_ThrowsWithItsStatus()
    {
        ErrorResponseException? refusal = null;
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
                refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hi", cancellationToken: ct)),
        };
        await using var host = await BotHost.StartAsync(bot);
        host.ChannelStatus = HttpStatusCode.TooManyRequests;

        await host.PostAsync(host.Activity("message"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal?.Response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("thanks")]
    public async Task Send_AcceptedWithoutAnId_CountsAsSent(string answer)
    {
        var responded = false;
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
            {
                await turn.SendActivityAsync("hi", cancellationToken: ct);
                responded = turn.Responded;
            },
        };
        await using var host = await BotHost.StartAsync(bot);
        host.ChannelAnswer = answer;

        var response = await host.PostAsync(host.Activity("message"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(responded);
        Assert.Single(host.Sent);
    }

    [Fact]
    public async Task Trace_OutsideTheEmulator_IsNotSentAndIsNoResponse()
    {
        var responded = true;
        var bot = new EchoBot
        {
            OnMessage = async (turn, ct) =>
            {
                await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "t" }, ct);
                responded = turn.Responded;
            },
        };
        await using var host = await BotHost.StartAsync(bot);

        await host.PostAsync(host.Activity("message"));

        Assert.False(responded);
        Assert.Empty(host.Sent);
    }

    [Fact]
    public async Task ContinueConversation_FromAReference_RunsMiddlewareWithTheEventAndReachesTheUser()
    {
        var order = new List<string>();
        await using var host = await BotHost.StartAsync(new EchoBot());
        host.Adapter.Use(new Around("1", order));
        var reference = new ConversationReference
        {
            ActivityId = "old",
            User = new ChannelAccount("u1"),
            Bot = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c"),
            ChannelId = "test",
            ServiceUrl = host.ServiceUrl,
        };

        await host.Adapter.ContinueConversationAsync("app", reference, SpeakAsync, Ct);
        await host.Adapter.ContinueConversationAsync(new ClaimsIdentity(), reference.GetContinuationActivity(), SpeakAsync, Ct);

        Assert.Equal(["1>", "<1", "1>", "<1"], order);
        Assert.Equal(2, host.Sent.Count);
        Assert.All(host.Sent, sent => Assert.Equal("u1", (string?)JObject.Parse(sent.Body)["recipient"]?["id"]));

        static async Task SpeakAsync(ITurnContext turn, CancellationToken ct)
        {
            Assert.Equal(ActivityTypes.Event, turn.Activity.Type);
            Assert.Equal("ContinueConversation", turn.Activity.Name);
            await turn.SendActivityAsync("parcel is here", cancellationToken: ct);
        }
    }

    private static EchoBot Failing() => new() { OnMessage = (_, _) => throw new InvalidOperationException("broken") };

    private sealed class Around(string name, List<string> order, bool stops = false) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name}>");
            if (!stops)
                await next(cancellationToken);
            order.Add($"<{name}");
        }
    }
}
