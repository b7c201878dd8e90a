using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Callbacks;

/// <summary>A callback that is known to come from the platform.</summary>
/// <param name="Token">The token that signed it, which also signs the answer.</param>
/// <param name="Key">The key that opened it, which also closes the answer; null in plain mode.</param>
/// <param name="Json">The answer is read as JSON, as the callback was.</param>
internal sealed record OpenedCallback(WeChatAccount Account, CallbackNode Body, string Token, CallbackKey? Key, bool Json);
