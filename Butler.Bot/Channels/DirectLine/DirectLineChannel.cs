using Butler.Bot.Turns;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Direct Line's clients fetch their messages from this host, over a websocket or by polling.</summary>
internal sealed class DirectLineChannel : IOutboundChannel
{
    public const string ChannelName = "directline";

    public string Name => ChannelName;

    public bool Fetched => true;

    public Task<SendResult> SendAsync(Conversation conversation, Message message, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line messages are fetched, not sent.");
}
