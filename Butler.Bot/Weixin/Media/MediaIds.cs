using Butler.Bot.Hosting.Uploads;
using Butler.Bot.Turns.Events;
using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Bot.Weixin.Media;

/// <summary>Gives pictures and voices the address they will have here, and asks for them to be fetched; the platform keeps them three days.</summary>
internal sealed class MediaIds(ChannelEvents events, MediaFetching fetching)
{
    public const string Picture = "image/jpeg";
    public const string Voice = "audio/amr";

    /// <param name="deliveryKey">Of the message that holds it: every delivery of that message gets the same address.</param>
    public async Task<IReadOnlyList<MessageAttachment>> KeepAsync(
        IMediaSource source, string account, string userId, string deliveryKey, string type, string mediaId, CancellationToken cancellationToken)
    {
        if (mediaId.Length == 0 || source.SecretOf(account) is not { } secret)
            return [];
        // Not to be guessed by who does not hold its media id.
        var uploadId = Uploads.IdOf($"{account}|{deliveryKey}|{mediaId}|{secret}");
        if (await events.KeepAsync(source.Channel, account, userId, MediaWork.Kind, $"media|{deliveryKey}", Json.Write(new MediaWork(mediaId, uploadId)), due: true, cancellationToken))
            fetching.Wake();
        return [new MessageAttachment(type, Uploads.Folder + uploadId, null)];
    }
}
