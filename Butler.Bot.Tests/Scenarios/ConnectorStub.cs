using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Scenarios;

/// <summary>The far side of a Bot Framework channel: takes what the bot posts to its serviceUrl.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ConnectorStub(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>The bot's replies by conversation, as they came, with repetitions.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<string>> Replies { get; } = new();

    /// <summary>An empty text for every sign that somebody writes, by conversation.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<string>> Typing { get; } = new();

    public static async Task<ConnectorStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var stub = new ConnectorStub(app);
        app.MapPost("/v3/conversations/{talk}/activities/{replyTo?}", async (string talk, HttpRequest request) =>
        {
            using var activity = await JsonDocument.ParseAsync(request.Body);
            var heard = activity.RootElement.GetProperty("type").GetString() == "typing" ? stub.Typing : stub.Replies;
            heard.GetOrAdd(talk, _ => new()).Enqueue(activity.RootElement.TryGetProperty("text", out var text) ? text.GetString()! : "");
            return Results.Json(new { id = Guid.CreateVersion7().ToString() });
        });
        await app.StartAsync();
        return stub;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
