namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>The section WeChat, checked at start.</summary>
/// <param name="Api">Where the platform's API is.</param>
/// <param name="PublicUrl">Where residents' phones reach this host; null leaves pictures out of messages.</param>
/// <param name="ReplayWindow">How old a callback may be.</param>
/// <param name="Patience">How long an answer may take to ride on its question's delivery; the platform waits five seconds.</param>
internal sealed record WeChatOptions(
    IReadOnlyList<WeChatAccount> Accounts, Uri Api, Uri? PublicUrl, TimeSpan ReplayWindow, TimeSpan Patience, IReadOnlyList<MenuButton> Menu)
{
    public bool Enabled => Accounts.Count > 0;

    public WeChatAccount? Find(string appId) => Accounts.FirstOrDefault(a => a.AppId == appId);
}
