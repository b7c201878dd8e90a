using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Butler.Bot.Weixin;

/// <summary>A JSON body that knows whether it was ever written: a call that failed before that has certainly done nothing.</summary>
internal sealed class WatchedContent : HttpContent
{
    private readonly byte[] _json;

    public WatchedContent(object body)
    {
        _json = JsonSerializer.SerializeToUtf8Bytes(body, WeixinJson.Options);
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    /// <summary>Writing has begun; from here on the other side may have all of it.</summary>
    public bool Left { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Left = true;
        await stream.WriteAsync(_json, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
