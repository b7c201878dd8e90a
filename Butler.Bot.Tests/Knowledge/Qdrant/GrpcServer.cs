using System.Buffers.Binary;
using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Knowledge.Qdrant;

/// <summary>
/// Unary gRPC over HTTP/2 by hand: five bytes before each message, the status in the trailers. Written without generated
/// server stubs, so that it serves the official client's messages as well as the subset's.
/// </summary>
internal sealed class GrpcServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string? _apiKey;

    /// <param name="certificate">Speaks https with it; null for clear text.</param>
    public GrpcServer(string? apiKey, X509Certificate2? certificate = null)
    {
        _apiKey = apiKey;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http2;
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        _app = builder.Build();
    }

    /// <summary>Every call is refused as unavailable, as while a server restarts.</summary>
    public bool IsDown { get; set; }

    public Uri Address => new(_app.Urls.First());

    /// <param name="answer">Given the message and the connection it came by.</param>
    public void Map<TRequest, TResponse>(string method, Func<TRequest, string, TResponse> answer)
        where TRequest : IMessage<TRequest>, new()
        where TResponse : IMessage<TResponse>
        => _app.MapPost($"/qdrant.{method}", async context =>
        {
            context.Response.ContentType = "application/grpc";
            var (status, response) = await AnswerAsync(context.Request, answer);
            var word = ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);
            // Without a message the status stands in the headers, as servers do it; only then may a client try again.
            if (response is null)
            {
                context.Response.Headers["grpc-status"] = word;
                return;
            }

            var frame = new byte[5 + response.CalculateSize()];
            BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), frame.Length - 5);
            response.WriteTo(frame.AsSpan(5));
            await context.Response.Body.WriteAsync(frame, context.RequestAborted);
            context.Response.AppendTrailer("grpc-status", word);
        });

    public Task StartAsync(CancellationToken cancellationToken) => _app.StartAsync(cancellationToken);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<(StatusCode Status, TResponse? Response)> AnswerAsync<TRequest, TResponse>(HttpRequest request, Func<TRequest, string, TResponse> answer)
        where TRequest : IMessage<TRequest>, new()
        where TResponse : IMessage<TResponse>
    {
        if (IsDown)
            return (StatusCode.Unavailable, default);
        if (_apiKey is not null && request.Headers["api-key"] != _apiKey)
            return (StatusCode.Unauthenticated, default);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var message = new TRequest();
        message.MergeFrom(body.GetBuffer().AsSpan(5, (int)body.Length - 5));
        try
        {
            return (StatusCode.OK, answer(message, request.HttpContext.Connection.Id));
        }
        catch (RpcException refused)
        {
            return (refused.StatusCode, default);
        }
    }
}
