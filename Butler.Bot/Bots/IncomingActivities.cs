using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Butler.Bot.Bots;

/// <summary>Reads a message activity into the shape every channel hands over.</summary>
internal static class IncomingActivities
{
    public const string Channel = "botframework";

    /// <summary>In a group everybody has a talk of their own.</summary>
    public static ConversationKey KeyOf(IMessageActivity activity) =>
        new(Channel, activity.ChannelId ?? "", activity.Conversation.IsGroup == true ? $"{activity.Conversation.Id}|{activity.From?.Id}" : activity.Conversation.Id);

    public static IncomingMessage Read(Activity activity, KnownCaller caller) => new(
        caller.Conversation,
        activity.From?.Id ?? "",
        activity.Id ?? Ids.New(),
        activity.Text ?? "",
        caller.HouseholdId,
        caller.ResidentId,
        AttachmentsOf(activity),
        activity.ChannelData is null ? null : JsonConvert.SerializeObject(activity.ChannelData),
        ReferenceOf(activity),
        activity.Locale);

    private static List<MessageAttachment> AttachmentsOf(Activity activity) => activity.Attachments is not { Count: > 0 } attachments
        ? []
        : [.. attachments.Where(a => a.ContentUrl is not null).Select(a => new MessageAttachment(a.ContentType ?? "application/octet-stream", a.ContentUrl, a.Name))];

    /// <summary>Where to write first; without the id of this message, so that it stays the same from message to message.</summary>
    private static string? ReferenceOf(Activity activity)
    {
        if (activity.ServiceUrl is null)
            return null;
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        return JsonConvert.SerializeObject(reference, ReferenceFormat);
    }

    internal static readonly JsonSerializerSettings ReferenceFormat = new() { NullValueHandling = NullValueHandling.Ignore };
}
