using Butler.Bot.Bots;
using Butler.Bot.Handoffs;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Butler.Bot.Channels.BotFramework;

/// <summary>
/// The Bot Framework's handoff protocol: <c>handoff.initiate</c> with the talk so far when a person is asked for, and
/// <c>handoff.status</c> (accepted, failed, completed) for what becomes of it.
/// </summary>
internal sealed class BotFrameworkHandoffs(ButlerAdapter adapter, BotFrameworkOptions options) : IHandoffListener
{
    private const string Initiate = "handoff.initiate";
    private const string Status = "handoff.status";

    public string Channel => IncomingActivities.Channel;

    public async Task<bool> TellAsync(Conversation conversation, HandoffEvent step, IReadOnlyList<Message> talk, CancellationToken cancellationToken)
    {
        if (conversation.Reference is not { } stored || Write(step, talk) is not { } activity)
            return true;
        var reference = JsonConvert.DeserializeObject<ConversationReference>(stored)!;
        try
        {
            await adapter.ContinueConversationAsync(options.AppId, reference, async (turn, stop) => await turn.SendActivityAsync(activity, stop), cancellationToken);
            return true;
        }
        catch (ErrorResponseException refused)
        {
            // 4xx other than "slow down" and "not yet" will not get better by trying again.
            return (int)(refused.Response?.StatusCode ?? 0) is >= 400 and < 500 and not (401 or 408 or 429);
        }
    }

    /// <summary>Null for a step that the protocol has no word for.</summary>
    internal static Activity? Write(HandoffEvent step, IReadOnlyList<Message> talk) => step.State switch
    {
        HandoffState.Requested or HandoffState.Reopened => new Activity
        {
            Type = ActivityTypes.Event,
            Name = Initiate,
            Timestamp = step.At,
            Value = JObject.FromObject(new { handoff = step.HandoffId, reason = step.Reason.ToString().ToLowerInvariant(), household = step.HouseholdId }),
            Attachments =
            [
                new Attachment
                {
                    ContentType = "application/json",
                    Name = "Transcript",
                    Content = JObject.FromObject(new { activities = talk.Select(Line) }),
                },
            ],
        },
        HandoffState.Human => StatusOf(step, "accepted"),
        HandoffState.Failed => StatusOf(step, "failed"),
        HandoffState.Returned or HandoffState.Resolved => StatusOf(step, "completed"),
        _ => null,
    };

    private static Activity StatusOf(HandoffEvent step, string state) => new()
    {
        Type = ActivityTypes.Event,
        Name = Status,
        Timestamp = step.At,
        Value = JObject.FromObject(new { handoff = step.HandoffId, state, message = step.State.ToString().ToLowerInvariant() }),
    };

    private static object Line(Message message) => new
    {
        type = ActivityTypes.Message,
        id = message.Id,
        timestamp = message.At,
        from = new { id = message.Sender ?? message.From.ToString().ToLowerInvariant(), role = message.From == Author.Resident ? "user" : "bot" },
        text = message.Text,
    };
}
