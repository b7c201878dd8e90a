using Butler.Bot.Channels.WeChat.Calls;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;
using Butler.Bot.Weixin.Media;

namespace Butler.Bot.Channels.WeChat;

/// <summary>Where pictures and voices of Official Accounts come from.</summary>
internal sealed class WeChatMedia(WeChatOptions options, WeChatApi api) : IMediaSource
{
    public string Channel => WeChatChannel.ChannelName;

    public bool Enabled => options.Enabled;

    public string? SecretOf(string account) => options.Find(account) is { } found ? found.AppSecret ?? "" : null;

    public async Task<(byte[]? Bytes, ApiError Outcome)> FetchAsync(string account, string mediaId, int mostBytes, CancellationToken cancellationToken) =>
        options.Find(account) is { } found
            ? await api.FetchMediaAsync(found, mediaId, mostBytes, cancellationToken)
            : (null, new ApiError(ErrorKind.Final, null));
}
