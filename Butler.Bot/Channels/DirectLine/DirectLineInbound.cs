using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Takes a checked activity in and says under which id it is kept.</summary>
internal sealed class DirectLineInbound(Uploads uploads, Inbox inbox)
{
    public async Task<string> PostAsync(DirectLineCaller caller, PostedActivity activity, CancellationToken cancellationToken)
    {
        if (!activity.IsMessage)
            return Ids.New();
        var kept = await uploads.KeepAsync(caller.ConversationId, activity.Files, cancellationToken);
        var receipt = await inbox.ReceiveAsync(
            new IncomingMessage(
                caller.Key,
                caller.UserId ?? activity.UserId ?? "user",
                activity.DeliveryKey ?? Ids.New(),
                activity.Text,
                caller.HouseholdId,
                caller.ResidentId,
                [.. activity.Links, .. kept],
                activity.ChannelData,
                Locale: activity.Locale),
            cancellationToken);
        return receipt.MessageId;
    }
}
