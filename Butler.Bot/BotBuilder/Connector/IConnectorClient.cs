#nullable disable

namespace Microsoft.Bot.Connector;

/// <summary>The channel's side of a conversation, reached at the service URL of its activities.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; }

    IConversations Conversations { get; }
}
