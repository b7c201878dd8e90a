using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Hosting.Models;

/// <summary>A model service on this machine: answers with recordings in their order, the last one for ever, and keeps the requests.</summary>
internal sealed class ModelStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Queue<Func<HttpContext, Task>> _answers;

    private ModelStub(WebApplication app, Queue<Func<HttpContext, Task>> answers) => (_app, _answers) = (app, answers);

    public ConcurrentQueue<StubRequest> Requests { get; } = new();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<ModelStub> StartAsync(params IEnumerable<Func<HttpContext, Task>> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var stub = new ModelStub(builder.Build(), new Queue<Func<HttpContext, Task>>(answers));
        stub._app.Run(stub.AnswerAsync);
        await stub._app.StartAsync();
        return stub;
    }

    public static Func<HttpContext, Task> Recorded(string name) => async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.SendFileAsync(Path.Combine(Repository.Root, "Butler.Bot.Tests", "Hosting", "Models", "Recordings", name));
    };

    public static Func<HttpContext, Task> Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public static Func<HttpContext, Task> Never => context => Task.Delay(Timeout.Infinite, context.RequestAborted);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Requests.Enqueue(new StubRequest(
            context.Request.Path + context.Request.QueryString,
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.RootElement.Clone()));
        await (_answers.Count > 1 ? _answers.Dequeue() : _answers.Peek())(context);
    }
}

internal sealed record StubRequest(string Path, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    public IEnumerable<string?> Roles => Body.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("role").GetString());

    public IEnumerable<string?> Tools => Body.GetProperty("tools").EnumerateArray().Select(t => t.GetProperty("function").GetProperty("name").GetString());
}
