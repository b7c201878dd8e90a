using Butler.Skills.Conversations;
using Microsoft.Bot.Schema;

namespace Butler.Bot.Bots;

/// <summary>Writes a stored message as the activity that channels of activities show.</summary>
internal static class OutgoingActivities
{
    public static Activity From(Message message) => new()
    {
        Type = ActivityTypes.Message,
        Id = message.Id,
        Text = message.Text,
        Timestamp = message.At,
        ReplyToId = message.InReplyTo.Count > 0 ? message.InReplyTo[^1] : null,
        InputHint = InputHints.AcceptingInput,
        SuggestedActions = message.QuickReplies.Count == 0 ? null : new SuggestedActions
        {
            Actions = [.. message.QuickReplies.Select(r => new CardAction { Type = ActionTypes.ImBack, Title = r.Title, Value = r.Value })],
        },
        Attachments = [.. message.Attachments.Select(a => new Attachment { ContentType = a.ContentType, ContentUrl = a.Url, Name = a.Name })],
    };
}
