#nullable disable

using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities from HTTP requests to a bot, and what belongs there back into the responses.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Without configuration: no app id, so only a Development host is served, from its own machine.</summary>
    public CloudAdapter()
        : this(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()))
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory, logger), logger)
    {
    }

    /// <summary>
    /// Answers every fault of the request itself with a problem+json; an exception of the turn that no
    /// <see cref="BotAdapter.OnTurnError"/> takes goes on to the host, which answers 500.
    /// </summary>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(StatusCodes.Status405MethodNotAllowed, "Activities are sent with POST.").ConfigureAwait(false);
            return;
        }

        var incoming = await IncomingActivity.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (incoming.Refusal is { } refusal)
        {
            await RefuseAsync(incoming.Status, refusal).ConfigureAwait(false);
            return;
        }

        AuthenticateRequestResult authentication;
        try
        {
            authentication = await BotFrameworkAuthentication.AuthenticateHttpRequestAsync(
                httpRequest.HttpContext,
                incoming.Activity,
                httpRequest.Headers.Authorization,
                cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            httpResponse.Headers.WWWAuthenticate = "Bearer";
            await RefuseAsync(StatusCodes.Status401Unauthorized, e.Message).ConfigureAwait(false);
            return;
        }

        var response = await ProcessActivityAsync(
            authentication, incoming.Activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await HttpHelper.WriteResponseAsync(httpResponse, response).ConfigureAwait(false);

        Task RefuseAsync(int status, string detail)
        {
            Log.RequestRefused(Logger, status);
            return Problem.WriteAsync(httpResponse, status, detail, cancellationToken);
        }
    }
}
