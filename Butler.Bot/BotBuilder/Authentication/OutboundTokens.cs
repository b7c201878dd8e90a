#nullable disable

using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own tokens for channels: by secret, certificate or managed identity. MSAL keeps and renews them.</summary>
internal sealed class OutboundTokens
{
    private const string DefaultScope = "https://api.botframework.com/.default";
    private const string DefaultTenant = "botframework.com";

    // Made at the first use: a bot that only listens needs no secret.
    private readonly Lazy<Func<CancellationToken, Task<AuthenticationResult>>> _acquire;

    public OutboundTokens(IConfiguration configuration, IHttpClientFactory httpClientFactory) =>
        _acquire = new(() => SignIn(configuration, httpClientFactory));

    /// <exception cref="HttpRequestException">No token could be had; the message names the fault's code and no secret.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await _acquire.Value(cancellationToken).ConfigureAwait(false)).AccessToken;
        }
        catch (ArgumentException e)
        {
            throw new HttpRequestException($"The bot cannot sign in to its channel; look at MicrosoftAppPassword or MicrosoftAppCertificate ({e.ParamName}).");
        }
        catch (MsalException e)
        {
            throw new HttpRequestException($"The bot could not sign in to its channel ({e.ErrorCode}).");
        }
    }

    private static Func<CancellationToken, Task<AuthenticationResult>> SignIn(IConfiguration configuration, IHttpClientFactory httpClientFactory)
    {
        var appId = configuration["MicrosoftAppId"];
        var scope = Given(configuration, "ToChannelFromBotOAuthScope") ?? DefaultScope;
        var http = new FactoryOfClients(httpClientFactory);
        if (string.Equals(configuration["MicrosoftAppType"], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).WithHttpClientFactory(http).Build();
            var resource = scope.Replace("/.default", "", StringComparison.Ordinal);
            return cancellationToken => identity.AcquireTokenForManagedIdentity(resource).ExecuteAsync(cancellationToken);
        }

        var tenant = string.Equals(configuration["MicrosoftAppType"], "SingleTenant", StringComparison.OrdinalIgnoreCase) ? Given(configuration, "MicrosoftAppTenantId") : null;
        var authority = Given(configuration, "ToChannelFromBotLoginUrl") ?? $"https://login.microsoftonline.com/{tenant ?? DefaultTenant}";
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(new Uri(authority), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        var app = (Given(configuration, "MicrosoftAppCertificate") is { } file
            ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration["MicrosoftAppCertificatePassword"]), sendX5C: true)
            : builder.WithClientSecret(configuration["MicrosoftAppPassword"])).Build();
        return cancellationToken => app.AcquireTokenForClient([scope]).ExecuteAsync(cancellationToken);
    }

    private static string Given(IConfiguration configuration, string name) => string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name];

    private sealed class FactoryOfClients(IHttpClientFactory httpClientFactory) : IMsalHttpClientFactory
    {
        private static readonly HttpClient Shared = new();

        public HttpClient GetHttpClient() => httpClientFactory?.CreateClient() ?? Shared;
    }
}
