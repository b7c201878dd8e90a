using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Knowledge.Embeddings;

/// <summary>The embeddings endpoint of both services on this machine. Texts that share characters get vectors that are near.</summary>
internal sealed class EmbeddingStub : IAsyncDisposable
{
    private const int Dimensions = 64;
    private readonly WebApplication _app;

    private EmbeddingStub(WebApplication app) => _app = app;

    public List<(string Path, string? Key, IReadOnlyList<string> Texts)> Requests { get; } = [];

    public bool IsDown { get; set; }

    public Uri Address => new(_app.Urls.First());

    public int Texts => Requests.Sum(r => r.Texts.Count);

    public static async Task<EmbeddingStub> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new EmbeddingStub(builder.Build());
        stub._app.MapPost("/{**path}", stub.AnswerAsync);
        await stub._app.StartAsync(cancellationToken);
        return stub;
    }

    public static float[] Vector(string text)
    {
        var vector = new float[Dimensions];
        foreach (var c in text)
            vector[c % Dimensions]++;
        return vector;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var body = (await JsonNode.ParseAsync(request.Body))!;
        var texts = body["input"] is JsonArray many ? many.Select(t => (string)t!).ToList() : [(string)body["input"]!];
        lock (Requests)
            Requests.Add((request.Path + request.QueryString, request.Headers["api-key"].FirstOrDefault() ?? request.Headers.Authorization.FirstOrDefault(), texts));
        if (IsDown)
            return Results.StatusCode(400);
        var data = texts.Select((t, i) => new { @object = "embedding", index = i, embedding = Encode(body, t) });
        return Results.Text(JsonSerializer.Serialize(new { @object = "list", model = "stub", data, usage = new { prompt_tokens = 1, total_tokens = 1 } }), "application/json");
    }

    private static object Encode(JsonNode body, string text)
        => (string?)body["encoding_format"] == "base64" ? Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Vector(text).AsSpan())) : Vector(text);
}
