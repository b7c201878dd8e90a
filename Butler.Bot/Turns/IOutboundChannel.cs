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

    /// <summary>
    /// True when the channel knows a message by its id and shows it once however often it is given it. On all others a
    /// message whose fate is not known is not sent again by itself.
    /// </summary>
    bool Idempotent => false;

    Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken);
}
