using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Brings a checked activity to the bot and says under which id its message is kept.</summary>
internal sealed class DirectLineInbound(Uploads uploads, DirectLineAdapter adapter, IBot bot)
{
    private const string UnnamedUser = "user";
    private static readonly ChannelAccount Butler = new("butler");

    public async Task<string> PostAsync(DirectLineCaller caller, PostedActivity posted, CancellationToken cancellationToken)
    {
        var kept = posted.IsMessage ? await uploads.KeepAsync(caller.ConversationId, posted.Files, cancellationToken) : [];
        var activity = new Activity
        {
            Type = posted.Type,
            Id = posted.DeliveryKey ?? Ids.New(),
            ChannelId = DirectLineChannel.ChannelName,
            // The token's word, whatever the activity says.
            From = new ChannelAccount { Id = caller.UserId ?? posted.UserId ?? UnnamedUser, Role = RoleTypes.User },
            Recipient = Butler,
            Conversation = new ConversationAccount { Id = caller.ConversationId },
            Text = posted.Text,
            Locale = posted.Locale,
            Attachments = [.. posted.Links.Concat(kept).Select(Describe)],
            ChannelData = posted.ChannelData is { } json ? Parse(json) : null,
        };
        var receipt = await adapter.ReceiveAsync(activity, new KnownCaller(caller.Key, caller.HouseholdId, caller.ResidentId), bot, cancellationToken);
        return receipt?.MessageId ?? activity.Id;
    }

    private static Attachment Describe(MessageAttachment attachment) =>
        new() { ContentType = attachment.ContentType, ContentUrl = attachment.Url, Name = attachment.Name };

    /// <summary>As the client wrote it: text that looks like a date stays text.</summary>
    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
