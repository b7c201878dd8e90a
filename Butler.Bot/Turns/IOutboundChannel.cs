using Butler.Skills.Conversations;

namespace Butler.Bot.Turns;

/// <summary>A channel's way out. The delivery claims a message before it sends it, so a withdrawn one is never seen here.</summary>
public interface IOutboundChannel
{
    /// <summary>The name in <see cref="Conversation.Channel"/>.</summary>
    string Name { get; }

    /// <summary>
    /// True when clients fetch messages from this host (Direct Line): claiming is sending, and <see cref="SendAsync"/>
    /// is not called.
    /// </summary>
    bool Fetched { get; }

    Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken);
}
