#nullable disable

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
    }

    /// <summary>The same turn with another activity: state, handlers and buffered replies are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is not TurnContext other)
            return;

        BufferedReplyActivities = other.BufferedReplyActivities;
        _onSendActivities = other._onSendActivities;
        _onUpdateActivity = other._onUpdateActivity;
        _onDeleteActivity = other._onDeleteActivity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = new();

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>With <see cref="DeliveryModes.ExpectReplies"/> what was sent waits here for the HTTP response.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        _onSendActivities.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        _onUpdateActivity.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        _onDeleteActivity.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        // The SDK refuses blank text with this exception, so callers may rely on it.
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var activity = new Activity(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have withheld the activity.
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(activity.ApplyConversationReference(reference));

        return SendFromAsync(0, outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var replacement = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0, replacement, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            TurnState.Dispose();
    }

    private Task<ResourceResponse[]> SendFromAsync(int handler, List<Activity> outgoing, CancellationToken cancellationToken)
    {
        if (handler < _onSendActivities.Count)
        {
            return _onSendActivities[handler](
                this, outgoing, () => SendFromAsync(handler + 1, outgoing, cancellationToken));
        }

        return Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Task.FromResult(Buffer(outgoing))
            : SendThroughAdapterAsync(outgoing, cancellationToken);
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = outgoing[i];
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);

            responses[i] = new ResourceResponse();
            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < responses.Length; i++)
        {
            outgoing[i].Id = responses[i].Id;
            Responded |= outgoing[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateFromAsync(int handler, Activity replacement, CancellationToken cancellationToken) =>
        handler < _onUpdateActivity.Count
            ? _onUpdateActivity[handler](this, replacement, () => UpdateFromAsync(handler + 1, replacement, cancellationToken))
            : Adapter.UpdateActivityAsync(this, replacement, cancellationToken);

    private Task DeleteFromAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler < _onDeleteActivity.Count
            ? _onDeleteActivity[handler](this, reference, () => DeleteFromAsync(handler + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
