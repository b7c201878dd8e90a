using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Butler.Bot.Tests.Channels.DirectLine;

/// <summary>A client's websocket.</summary>
internal sealed class StreamClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 20];
    private readonly Queue<JsonNode> _unread = [];

    public string? Watermark { get; private set; }

    public WebSocketCloseStatus? Closed => _socket.CloseStatus;

    public static async Task<StreamClient> OpenAsync(string url, CancellationToken cancellationToken)
    {
        var client = new StreamClient();
        await client._socket.ConnectAsync(new Uri(url), cancellationToken);
        return client;
    }

    public ValueTask PingAsync(CancellationToken cancellationToken) =>
        _socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    /// <summary>The next activity set; empty frames are passed over. Null when the host has closed.</summary>
    public async Task<JsonArray?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60), cancellationToken);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (length == 0)
                continue;
            var set = JsonNode.Parse(Encoding.UTF8.GetString(_buffer, 0, length))!;
            Watermark = (string?)set["watermark"] ?? Watermark;
            return set["activities"]!.AsArray();
        }
    }

    /// <summary>
    /// Reads on until an activity is as wanted; what stands behind it in the same set is read by the next call. Fails after
    /// three minutes, however often the host shows that it lives.
    /// </summary>
    public async Task<JsonNode> UntilAsync(Func<JsonNode, bool> wanted, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        while (true)
        {
            while (_unread.TryDequeue(out var activity))
            {
                if (wanted(activity))
                    return activity;
            }

            foreach (var next in await NextAsync(limit.Token) ?? throw new InvalidOperationException("The host closed the websocket."))
                _unread.Enqueue(next!);
        }
    }

    public void Dispose() => _socket.Dispose();
}
