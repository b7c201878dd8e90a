using System.Collections.Concurrent;
using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Calls;

/// <summary>Whether an account may send customer-service messages; what the platform refused is asked again after an hour.</summary>
internal sealed class PushRight(TimeProvider systemTime)
{
    private const int Unauthorised = 48001;
    private const int Banned = 48004;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _lost = new();

    public bool Has(WeChatAccount account) =>
        account.CustomerService && !(_lost.TryGetValue(account.AppId, out var until) && until > systemTime.GetUtcNow());

    /// <summary>Says whether the error means that the account lacks the right.</summary>
    public bool Lose(WeChatAccount account, ApiError error)
    {
        if (error.Code is not (Unauthorised or Banned))
            return false;
        _lost[account.AppId] = systemTime.GetUtcNow() + Pause;
        return true;
    }
}
