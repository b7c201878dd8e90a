using Butler.Bot.Weixin;
using Butler.Bot.Weixin.Media;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>Where pictures and voices of 微信客服 come from.</summary>
internal sealed class KfMedia(WeComOptions options, WeComApi api) : IMediaSource
{
    public string Channel => KfChannel.ChannelName;

    public bool Enabled => options.Customers is not null;

    public string? SecretOf(string account) => options.Customers?.Access.Secret;

    public Task<(byte[]? Bytes, ApiError Outcome)> FetchAsync(string account, string mediaId, int mostBytes, CancellationToken cancellationToken) =>
        api.FetchMediaAsync(options.Customers!.Access, mediaId, mostBytes, cancellationToken);
}
