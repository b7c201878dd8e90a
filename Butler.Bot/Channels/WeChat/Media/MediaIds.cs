using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Turns.Events;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.WeChat.Media;

/// <summary>Gives pictures and voices the address they will have here, and asks for them to be fetched; the platform keeps them three days.</summary>
internal sealed class MediaIds(ChannelEvents events, MediaFetching fetching)
{
    public async Task<IReadOnlyList<MessageAttachment>> KeepAsync(WeChatAccount account, WeChatEvent told, CancellationToken cancellationToken)
    {
        if (told.Kind is not ("message.image" or "message.voice") || told.Body["MediaId"] is not { Length: > 0 } mediaId)
            return [];
        // The same address for every delivery of the message, and not to be guessed by who does not hold its media id.
        var uploadId = Uploads.IdOf($"{account.AppId}|{told.DeliveryKey}|{mediaId}|{account.AppSecret}");
        var work = new MediaWork(mediaId, uploadId);
        if (await events.KeepAsync(WeChatChannel.ChannelName, account.AppId, told.From, MediaWork.Kind, $"media|{told.DeliveryKey}", Json.Write(work), due: true, cancellationToken))
            fetching.Wake();
        var type = told.Kind == "message.image" ? "image/jpeg" : "audio/amr";
        return [new MessageAttachment(type, Uploads.Folder + uploadId, null)];
    }
}
