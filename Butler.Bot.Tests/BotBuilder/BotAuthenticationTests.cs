#if !OFFICIAL_CLIENTS // Which callers are let in without a token is this host's own rule.
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

public sealed class BotAuthenticationTests
{
    private const string Typing = """{"type":"typing"}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Request_InDevelopmentFromLoopback_IsAccepted()
    {
        await using var host = await BotHost.StartAsync(new EchoBot());

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Typing)).StatusCode);
    }

    [Theory]
    [InlineData("Production", null, null, "Development")]
    [InlineData("Staging", null, null, "Development")]
    [InlineData("Development", "5f0c", null, "missing")]
    [InlineData("Development", null, "Bearer x.y.z", "token")]
    [InlineData("Development", "5f0c", "Bearer x.y.z", "token")]
    [InlineData("Development", null, "garbage", "token")]
    public async Task Request_Otherwise_Gives401SayingWhy(string environment, string? appId, string? header, string why)
    {
        var bot = new EchoBot();
        await using var host = await BotHost.StartAsync(bot, environment, new() { ["MicrosoftAppId"] = appId });

        var response = await host.PostAsync(Typing, header);

        Assert.Contains(why, await BotRefusalTests.ProblemOfAsync(response, HttpStatusCode.Unauthorized), StringComparison.Ordinal);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(bot.Seen);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Request_ThroughAProxyOnThisMachine_Gives401(string header, string value)
    {
        await using var host = await BotHost.StartAsync(new EchoBot());
        host.Client.DefaultRequestHeaders.Add(header, value);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Typing)).StatusCode);
    }

    [Fact]
    public async Task Request_FromAnotherAddress_Gives401()
    {
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()));
        using var server = InMemory(adapter, new EchoBot());

        var context = await server.SendAsync(
            c =>
            {
                c.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
                c.Request.Method = "POST";
                c.Request.Path = "/";
                c.Request.Body = new MemoryStream("{\"type\":\"typing\"}"u8.ToArray());
            },
            Ct);

        Assert.Equal(401, context.Response.StatusCode);
    }

    [Fact]
    public async Task Request_InsideATestServer_IsAccepted()
    {
        using var server = InMemory(new CloudAdapter(), new EchoBot());
        using var client = server.CreateClient();

        var response = await client.PostAsync("/", new StringContent(Typing), Ct);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Request_OverAUnixSocket_Gives401()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var host = await BotHost.StartAsync(
            new EchoBot(), configure: b => b.WebHost.ConfigureKestrel(k => k.ListenUnixSocket(path)));
        using var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, ct) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), ct);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });

        var response = await client.PostAsync("http://localhost/api/messages", new StringContent(Typing), Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task AuthenticateRequest_WithoutTheRequest_AcceptsNobody()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build());

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateRequestAsync(new Microsoft.Bot.Schema.Activity("typing"), null, Ct));
    }

    private static TestServer InMemory(CloudAdapter adapter, EchoBot bot)
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateEmptyBuilder(new() { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        Microsoft.AspNetCore.Builder.RunExtensions.Run(
            app, context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.Start(app);
        return app.GetTestServer();
    }
}
#endif
