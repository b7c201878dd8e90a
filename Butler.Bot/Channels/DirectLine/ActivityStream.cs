using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Turns;
using Butler.Bot.Turns.Typing;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>
/// Feeds one client's websocket. It sends what the database holds after its watermark, whenever somebody says the
/// conversation changed, and now and then unasked, which makes up for events that were lost.
/// </summary>
internal sealed class ActivityStream(
    Transcript transcript,
    ActivityWriter writer,
    Receptions receptions,
    LiveEvents events,
    TypingSigns signs,
    RedisConnection redis,
    IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    // Without Redis nobody tells this replica what the others committed.
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(2);

    // Quick answers come without the sign of typing, which would only flicker.
    private static readonly TimeSpan FirstTyping = TimeSpan.FromMilliseconds(300);

    // Web Chat shows the sign for five seconds.
    private static readonly TimeSpan NextTyping = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Closing = TimeSpan.FromSeconds(2);

    public async Task RunAsync(WebSocket socket, string conversationId, long watermark, string origin, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        // Not disposed: an event that is on its way when the client leaves still signals it, and it holds no handle.
        var changed = new SemaphoreSlim(0);
        using var watching = events.Watch(conversationId, () => Signal(changed));
        var writing = new StrongBox<string?>();
        using var watchingSigns = signs.Watch(conversationId, sign =>
        {
            // The resident's own client knows that they are writing.
            if (sign.Person is null)
                return;
            Volatile.Write(ref writing.Value, sign.Person);
            Signal(changed);
        });
        using var listened = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listening = ListenAsync(socket, ended, listened.Token);
        try
        {
            await FeedAsync(socket, conversationId, watermark, origin, changed, writing, ended.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // The client has left, or this host stops; either way the client knows its watermark.
        }
        finally
        {
            await CloseAsync(socket);
            listened.CancelAfter(Closing);
            await listening;
        }
    }

    private async Task FeedAsync(
        WebSocket socket, string conversationId, long watermark, string origin, SemaphoreSlim changed, StrongBox<string?> writing, CancellationToken cancellationToken)
    {
        var owed = false;
        var typing = false;
        while (true)
        {
            await changed.WaitAsync(TimeSpan.Zero, cancellationToken);
            var page = await transcript.ReadAsync(conversationId, watermark, cancellationToken);
            watermark = page.Watermark;
            if (page.Messages.Count > 0)
            {
                await SendAsync(socket, await writer.WriteAsync(conversationId, page, origin, cancellationToken), cancellationToken);
                receptions.Note(page.Messages);
                owed |= page.Messages.Any(m => m is { From: Author.Resident, AnsweredBy: null });
                typing &= page.Messages.All(m => m.From == Author.Resident);
                continue;
            }

            if (Interlocked.Exchange(ref writing.Value, null) is { } person)
                await SendAsync(socket, await writer.WriteTypingAsync(conversationId, person, cancellationToken), cancellationToken);
            if (await changed.WaitAsync(PauseFor(owed, typing), cancellationToken))
                continue;

            owed = owed && await transcript.IsAnsweringAsync(conversationId, cancellationToken);
            typing = owed;
            await SendAsync(socket, owed ? writer.WriteTyping(conversationId) : null, cancellationToken);
        }
    }

    private TimeSpan PauseFor(bool owed, bool typing) =>
        owed ? (typing ? NextTyping : FirstTyping)
        : !redis.Embedded && !redis.Available ? Alone
        : KeepAlive;

    /// <summary>An empty frame when there is nothing to say: it keeps proxies from closing the connection.</summary>
    private static ValueTask SendAsync(WebSocket socket, WireActivitySet? set, CancellationToken cancellationToken) =>
        socket.SendAsync(
            set is null ? ReadOnlyMemory<byte>.Empty : JsonSerializer.SerializeToUtf8Bytes(set, Json.Options),
            WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    /// <summary>Reads the client's pings away and notices when it leaves.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended, CancellationToken cancellationToken)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // Left without a word.
        }

        await ended.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        using var limited = new CancellationTokenSource(Closing);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, limited.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // Nobody there to be told.
        }
    }

    private static void Signal(SemaphoreSlim changed)
    {
        if (changed.CurrentCount == 0)
            changed.Release();
    }
}
