#nullable disable

using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sends each kind of activity to a method of its own, to be overridden by a bot.</summary>
public class ActivityHandler : IBot
{
    private const string TokenResponseEventName = "tokens/response";

    public virtual async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity?.Type is not { } type)
            throw new ArgumentException("The turn must have an activity with a type.", nameof(turnContext));

        switch (type)
        {
            case ActivityTypes.Message:
                await OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken).ConfigureAwait(false);
                break;

            case ActivityTypes.ConversationUpdate:
                await OnConversationUpdateActivityAsync(
                    As<IConversationUpdateActivity>(turnContext), cancellationToken).ConfigureAwait(false);
                break;

            case ActivityTypes.Event:
                await OnEventActivityAsync(As<IEventActivity>(turnContext), cancellationToken).ConfigureAwait(false);
                break;

            case ActivityTypes.Invoke:
                var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);

                // The bot may have sent its own response already.
                if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
                {
                    var carrier = new Activity(ActivityTypesEx.InvokeResponse) { Value = response };
                    await turnContext.SendActivityAsync(carrier, cancellationToken).ConfigureAwait(false);
                }

                break;

            case ActivityTypes.Typing:
                await OnTypingActivityAsync(As<ITypingActivity>(turnContext), cancellationToken).ConfigureAwait(false);
                break;

            // The SDK has methods of their own for these, which do nothing unless overridden: not "unrecognized".
            case ActivityTypes.MessageUpdate:
            case ActivityTypes.MessageDelete:
            case ActivityTypes.MessageReaction:
            case ActivityTypes.EndOfConversation:
            case ActivityTypes.InstallationUpdate:
            case ActivityTypes.Command:
            case ActivityTypes.CommandResult:
                break;

            default:
                await OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    protected virtual Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Calls the members' methods when somebody other than the bot came or went; they get the whole list, the bot included.
    /// </summary>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        if (activity.MembersAdded is { } added)
        {
            if (HasOtherThanBot(added))
                return OnMembersAddedAsync(added, turnContext, cancellationToken);
        }
        else if (activity.MembersRemoved is { } removed && HasOtherThanBot(removed))
        {
            return OnMembersRemovedAsync(removed, turnContext, cancellationToken);
        }

        return Task.CompletedTask;

        bool HasOtherThanBot(IList<ChannelAccount> members) => members.Any(m => m.Id != activity.Recipient?.Id);
    }

    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Name == TokenResponseEventName
            ? OnTokenResponseEventAsync(turnContext, cancellationToken)
            : OnEventAsync(turnContext, cancellationToken);
    }

    protected virtual Task OnTokenResponseEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented });

    protected virtual Task OnTypingActivityAsync(
        ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static DelegatingTurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity => new(turnContext);
}
