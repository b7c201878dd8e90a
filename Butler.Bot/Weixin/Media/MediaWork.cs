namespace Butler.Bot.Weixin.Media;

/// <summary>A medium to be fetched, and under which id it is kept.</summary>
internal sealed record MediaWork(string MediaId, string UploadId)
{
    public const string Kind = "media";
}
