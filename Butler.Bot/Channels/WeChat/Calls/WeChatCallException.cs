using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Calls;

/// <summary>The platform gave no token. Holds the code only: its words name addresses of this host.</summary>
internal sealed class WeChatCallException(ApiError error) : Exception($"The platform answered {error.Kind} ({error.Code}).")
{
    public ApiError Error { get; } = error;
}
