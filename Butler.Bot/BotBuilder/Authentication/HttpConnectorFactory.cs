#nullable disable

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connectors over HTTP; for a bot without an app id they carry no Authorization header.</summary>
/// <param name="tokens">Null without an app id.</param>
internal sealed class HttpConnectorFactory(IHttpClientFactory httpClientFactory, OutboundTokens tokens) : ConnectorFactory
{
    // For hosts that configure no factory; the lifetime lets changes of DNS be noticed.
    private static readonly HttpClient Shared = new(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly Func<HttpClient> _httpClient =
        httpClientFactory is null ? () => Shared : () => httpClientFactory.CreateClient();

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new ConnectorClient(serviceUrl, _httpClient, tokens is null ? null : tokens.GetAsync));
}
