#nullable disable

using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Speaks the Bot Framework protocol: replies and proactive messages leave through the channel's connector.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication =
            botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(string.Empty);
        }

        Log.ActivitiesSent(Logger, activities.Length);
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return Connector(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).Conversations.DeleteActivityAsync(
            reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var authentication = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(authentication, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn of an activity whose sender is already known.</summary>
    /// <returns>What belongs in the HTTP response; null when replies (if any) have gone through the connector.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);

        // Who called is for authentication to say, never for the body.
        activity.CallerId = authenticateRequestResult.CallerId;

        var factory = authenticateRequestResult.ConnectorFactory
            ?? BotFrameworkAuthentication.CreateConnectorFactory(authenticateRequestResult.ClaimsIdentity);
        using var context = await CreateTurnContextAsync(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            factory,
            callback,
            cancellationToken).ConfigureAwait(false);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(context);
    }

    private static InvokeResponse ResultOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse
            {
                Status = (int)HttpStatusCode.OK,
                Body = new ExpectedReplies(context.BufferedReplyActivities),
            };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;

        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The turn has no connector client: it was not started by this adapter.");

    private static async Task<ResourceResponse> SendAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
                return null;

            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;

            // Traces are for whoever debugs in the Emulator; channels would show them or choke on them.
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = Connector(turnContext).Conversations;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    private async Task<TurnContext> CreateTurnContextAsync(
        Activity activity,
        ClaimsIdentity identity,
        string audience,
        ConnectorFactory factory,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connector = await factory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(callback);
        context.TurnState.Add(factory);
        context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }
}
