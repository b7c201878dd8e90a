using System.Text.Json;
using Butler.Bot.Hosting.Uploads;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>A client's activity after it was checked.</summary>
/// <param name="DeliveryKey">The client's own key, so that a message sent twice is stored once; null when it gave none.</param>
/// <param name="Links">Attachments that stay where they are.</param>
/// <param name="Files">Attachments that came inside the activity (<c>data:</c>).</param>
internal sealed record PostedActivity(
    string Type,
    string? UserId,
    string Text,
    string? Locale,
    string? DeliveryKey,
    string? ChannelData,
    IReadOnlyList<MessageAttachment> Links,
    IReadOnlyList<ReceivedFile> Files)
{
    public const int MostLetters = 4000;

    public const string Message = "message";

    public bool IsMessage => Type == Message;
}
