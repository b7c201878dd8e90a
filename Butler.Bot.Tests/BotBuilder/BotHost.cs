using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

/// <summary>A bot on a real Kestrel, and beside it the channel that its replies go to.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly WebApplication _app;

    private BotHost(WebApplication app, CloudAdapter adapter)
    {
        _app = app;
        Adapter = adapter;
    }

    public CloudAdapter Adapter { get; }

    public HttpClient Client { get; } = new();

    /// <summary>What the bot sent to the channel: "POST /channel/v3/..." and the body.</summary>
    public ConcurrentQueue<(string Line, string Body)> Sent { get; } = [];

    public HttpStatusCode ChannelStatus { get; set; } = HttpStatusCode.OK;

    public string ChannelAnswer { get; set; } = """{"id":"sent-1"}""";

    public string ServiceUrl => $"{Client.BaseAddress}channel/";

    public static async Task<BotHost> StartAsync(
        IBot bot,
        string environment = "Development",
        Dictionary<string, string?>? settings = null,
        Action<WebApplicationBuilder>? configure = null,
        Action<IEndpointConventionBuilder>? endpoint = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.AddHttpClient();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        if (configure is null)
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        else
            configure(builder);

        var app = builder.Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(
            app.Configuration, httpClientFactory: app.Services.GetRequiredService<IHttpClientFactory>()));
        var host = new BotHost(app, adapter);
        app.UseRouting();
        var route = app.Map("/api/messages", (RequestDelegate)(context =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted)));
        endpoint?.Invoke(route);
        app.Map("/channel/{**rest}", (RequestDelegate)host.ReceiveAsync);
        await app.StartAsync();
        if (app.Urls.FirstOrDefault(u => u.StartsWith("http://127", StringComparison.Ordinal)) is { } url)
            host.Client.BaseAddress = new Uri(url);
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? authorization = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), authorization);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? authorization = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>An activity as a channel sends it, with <paramref name="rest"/> as further members.</summary>
    public string Activity(string type, string rest = "") =>
        $$"""
        {"type":"{{type}}","id":"in-1","serviceUrl":"{{ServiceUrl}}","channelId":"test","conversation":{"id":"c/1"},
        "from":{"id":"u1","name":"Lin"},"recipient":{"id":"bot","name":"Butler"}{{(rest.Length > 0 ? "," + rest : "")}}}
        """;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        using var reader = new StreamReader(context.Request.Body);
        Sent.Enqueue(($"{context.Request.Method} {target}", await reader.ReadToEndAsync(context.RequestAborted)));
        context.Response.StatusCode = (int)ChannelStatus;
        await context.Response.WriteAsync(ChannelAnswer, context.RequestAborted);
    }
}
