using System.Text.Json.Serialization;
using Butler.Bot.Api.Requests;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;

namespace Butler.Bot.Api.Messages;

/// <summary>One message of a conversation.</summary>
/// <param name="Seq">Grows within a conversation.</param>
internal sealed record MessageView(
    string Id,
    long Seq,
    string Conversation,
    string? Household,
    [property: JsonConverter(typeof(Words<Author>))] Author From,
    string Text,
    IReadOnlyList<AttachmentView> Attachments,
    DateTimeOffset At,
    [property: JsonPropertyName("in_reply_to")] IReadOnlyList<string> InReplyTo,
    DeliveryView Delivery)
{
    public static MessageView Of(Message message, CommunityTime time) => new(
        message.Id,
        message.Seq,
        message.ConversationId,
        message.HouseholdId,
        message.From,
        message.Text,
        [.. message.Attachments.Select(a => new AttachmentView(a.ContentType, a.Url, a.Name))],
        time.Local(message.At),
        message.InReplyTo,
        DeliveryView.Of(message));
}

internal sealed record AttachmentView([property: JsonPropertyName("content_type")] string ContentType, string Url, string? Name);

/// <param name="State">A resident's message is delivered by being here.</param>
internal sealed record DeliveryView([property: JsonConverter(typeof(Words<DeliveryWord>))] DeliveryWord State, int Attempts, string? Error)
{
    public static DeliveryView Of(Message message) => new(
        message.Delivery switch
        {
            // A message that a replica holds for sending has not left yet as far as anybody outside can tell.
            DeliveryState.Pending or DeliveryState.Sending => DeliveryWord.Pending,
            DeliveryState.Sent => DeliveryWord.Sent,
            DeliveryState.Failed => DeliveryWord.Failed,
            DeliveryState.Withdrawn => DeliveryWord.Withdrawn,
            _ => DeliveryWord.Delivered,
        },
        message.Attempts,
        message.DeliveryError);
}

internal enum DeliveryWord
{
    Pending,
    Sent,
    Delivered,
    Failed,
    Withdrawn,
}
