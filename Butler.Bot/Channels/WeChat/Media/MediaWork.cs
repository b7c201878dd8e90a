namespace Butler.Bot.Channels.WeChat.Media;

/// <summary>A medium to be fetched, and under which id it is kept.</summary>
internal sealed record MediaWork(string MediaId, string UploadId)
{
    public const string Kind = "media";
}
