#nullable disable

using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says who sent a request and gives the means to answer them.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The sender is not to be trusted; the message says why.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>
    /// The HTTP edge asks here, so that a rule may look at where the request comes from; by default only the header counts.
    /// </summary>
    internal virtual Task<AuthenticateRequestResult> AuthenticateHttpRequestAsync(
        HttpContext httpContext, Activity activity, string authHeader, CancellationToken cancellationToken) =>
        AuthenticateRequestAsync(activity, authHeader, cancellationToken);
}
