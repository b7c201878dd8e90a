using System.Collections.Concurrent;
using System.Threading.Channels;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns;

/// <summary>Sends what is committed, each conversation's messages in their order, several conversations side by side.</summary>
public sealed partial class Delivery(
    IButlerStore store,
    Outbox outbox,
    IEnumerable<IOutboundChannel> channels,
    OtherChannels others,
    LiveEvents events,
    TurnMeters meters,
    TimeProvider systemTime,
    ILogger<Delivery> logger) : BackgroundService
{
    private const int Senders = 8;

    // Shorter than the lease, so that a slow send is never doubled by another replica.
    private static readonly TimeSpan LongestSend = Outbox.Lease - TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, IOutboundChannel> _channels = channels.ToDictionary(c => c.Name);
    private readonly Channel<string> _queue = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, bool> _queued = new();

    /// <summary>Asks for the conversation's pending messages to be sent.</summary>
    public void Enqueue(string conversationId)
    {
        if (_queued.TryAdd(conversationId, true))
            _queue.Writer.TryWrite(conversationId);
        else
            _queued[conversationId] = true;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => SendAsync(stoppingToken)));

    private async Task SendAsync(CancellationToken stoppingToken)
    {
        await foreach (var conversationId in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                // What is enqueued while this runs finds the mark gone and comes again.
                do
                {
                    _queued[conversationId] = false;
                    await SendPendingAsync(conversationId, stoppingToken);
                }
                while (!_queued.TryRemove(new(conversationId, false)));
            }
#pragma warning disable CA1031 // One conversation's trouble must not stop the sender; the sweep comes back to it.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                _queued.TryRemove(conversationId, out _);
                LogFailed(failure, conversationId);
            }
        }
    }

    private async Task SendPendingAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var conversation = await db.Conversations.AsNoTracking().SingleAsync(c => c.Id == conversationId, cancellationToken);
        if (!_channels.TryGetValue(conversation.Channel, out var channel))
        {
            LogNoChannel(conversation.Channel);
            return;
        }

        var pending = await db.Messages.AsNoTracking()
            .Where(m => m.ConversationId == conversationId && (m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending))
            .OrderBy(m => m.Seq)
            .ToListAsync(cancellationToken);
        foreach (var message in pending)
        {
            // The order of a conversation is kept: what waits for its next attempt holds up what comes after it.
            if (message.NextAttemptAt > systemTime.GetUtcNow() || !await SendOneAsync(channel, conversation, message, cancellationToken))
                return;
        }
    }

    /// <summary>False when the message has to be tried again, so that what follows it waits.</summary>
    private async Task<bool> SendOneAsync(IOutboundChannel channel, Conversation conversation, Message message, CancellationToken cancellationToken)
    {
        if (message.Delivery == DeliveryState.Sending && !channel.Idempotent)
            return await outbox.LoseAsync(message, cancellationToken);
        if (!await outbox.TryClaimAsync(message.Id, sent: channel.Fetched, cancellationToken))
            return true;
        if (channel.Fetched)
        {
            meters.Delivered(channel.Name, "sent");
            events.Publish(conversation.Id);
            return true;
        }

        // What is claimed is sent and recorded also while the host stops: a stop is no reason not to know what has left.
        var result = await AttemptAsync(channel, conversation, message);
        if (result.Closed && await others.TakeOverAsync(message.Id, CancellationToken.None) is { } elsewhere)
        {
            Enqueue(elsewhere);
            events.Publish(conversation.Id);
            return true;
        }

        var state = await outbox.RecordAsync(message.Id, result, message.Attempts + 1, CancellationToken.None);
        meters.Delivered(channel.Name, result.Error is null ? "sent" : "failed");
        if (result.Error is not null)
            LogNotSent(message.Id, channel.Name, message.Attempts + 1);
        events.Publish(conversation.Id);
        // What may be just arriving arrives before what follows it: a later sweep gives it up and goes on.
        return state is not (DeliveryState.Pending or DeliveryState.Sending);
    }

    private static async Task<SendResult> AttemptAsync(IOutboundChannel channel, Conversation conversation, Message message)
    {
        using var limited = new CancellationTokenSource(LongestSend);
        try
        {
            return await channel.SendAsync(conversation, message, limited.Token);
        }
        catch (OperationCanceledException)
        {
            return new SendResult("The channel did not answer in time; it may have the message.", Unknown: !channel.Idempotent);
        }
        catch (HttpRequestException failure) when (NeverLeft(failure))
        {
            return new SendResult($"The channel could not be reached ({failure.HttpRequestError}).");
        }
        catch (HttpRequestException failure)
        {
            return new SendResult($"The channel broke off ({failure.HttpRequestError}); it may have the message.", Unknown: !channel.Idempotent);
        }
    }

    /// <summary>Without a connection nothing was written.</summary>
    private static bool NeverLeft(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    [LoggerMessage(Level = LogLevel.Error, Message = "Messages of conversation {ConversationId} could not be sent; the sweep tries again.")]
    private partial void LogFailed(Exception failure, string conversationId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No channel named {Channel} is configured; its messages wait.")]
    private partial void LogNoChannel(string channel);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} was not sent by {Channel} (attempt {Attempt}).")]
    private partial void LogNotSent(string messageId, string channel, int attempt);
}
