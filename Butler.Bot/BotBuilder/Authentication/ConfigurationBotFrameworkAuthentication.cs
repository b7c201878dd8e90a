#nullable disable

using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Reads MicrosoftAppId and the settings beside it. With one, every call needs a token of a channel or the emulator.
/// Without, calls without an Authorization header are accepted, but only in Development and from this machine.
/// </summary>
/// <remarks>The SDK's constructor has two more optional parameters between these: name the arguments.</remarks>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly bool _hasAppId;
    private readonly HttpConnectorFactory _connectors;
    private readonly InboundTokens _inbound;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _hasAppId = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);
        _connectors = new HttpConnectorFactory(httpClientFactory, _hasAppId ? new OutboundTokens(configuration, httpClientFactory) : null);
        _inbound = _hasAppId ? new InboundTokens(InboundSettings.Read(configuration), httpClientFactory) : null;
    }

    /// <remarks>Without the request nothing is known of where it comes from, so nothing is accepted without a token.</remarks>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (_inbound is null || string.IsNullOrEmpty(authHeader))
            throw Refusal(authHeader);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = await _inbound.ValidateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = _connectors,
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    internal override Task<AuthenticateRequestResult> AuthenticateHttpRequestAsync(
        HttpContext httpContext, Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(authHeader) || _hasAppId || !IsDevelopment(httpContext) || !IsFromThisMachine(httpContext))
            return AuthenticateRequestAsync(activity, authHeader, cancellationToken);

        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = new ClaimsIdentity([], "anonymous"),
            ConnectorFactory = _connectors,
        });
    }

    private static bool IsDevelopment(HttpContext httpContext) =>
        httpContext.RequestServices?.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;

    private static bool IsFromThisMachine(HttpContext httpContext)
    {
        // A proxy on this machine calls from loopback for whoever is behind it.
        if (httpContext.Request.Headers.ContainsKey("X-Forwarded-For") || httpContext.Request.Headers.ContainsKey("Forwarded"))
            return false;

        // No address and no transport: a host without a network (ASP.NET's test server). No address on a transport is a
        // unix socket or a pipe, behind which a proxy may stand.
        return httpContext.Connection.RemoteIpAddress is { } address
            ? IPAddress.IsLoopback(address)
            : httpContext.Features.Get<IConnectionTransportFeature>() is null;
    }

    private UnauthorizedAccessException Refusal(string authHeader) => new(
        string.IsNullOrEmpty(authHeader)
            ? _hasAppId
                ? "The Authorization header is missing."
                : "Without a MicrosoftAppId only calls from this machine to a host in Development are accepted."
            : "The token in the Authorization header cannot be validated by this host.");
}
