#nullable disable

namespace Microsoft.Bot.Connector.Authentication;

public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
