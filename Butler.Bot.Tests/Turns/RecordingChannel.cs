using System.Collections.Concurrent;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;

namespace Butler.Bot.Tests.Turns;

/// <summary>A channel that keeps what it is given and fails when told to.</summary>
internal sealed class RecordingChannel : IOutboundChannel
{
    public const string ChannelName = "test";

    public ConcurrentQueue<Message> Sent { get; } = new();

    /// <summary>What becomes of a message; throws what a channel's call would throw.</summary>
    public Func<Message, SendResult> Answer { get; set; } = _ => SendResult.Sent;

    public string Name => ChannelName;

    public bool Fetched => false;

    public bool Idempotent { get; set; }

    public Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken)
    {
        var result = Answer(message);
        if (result.Error is null)
            Sent.Enqueue(message);
        return Task.FromResult(result);
    }
}
