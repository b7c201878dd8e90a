using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Calls;

/// <param name="Body">The platform's JSON; empty when nothing was called.</param>
/// <param name="RetryAfter">How long to leave it alone, where that is known.</param>
internal sealed record WeChatAnswer(ApiError Outcome, string Body, TimeSpan? RetryAfter);
