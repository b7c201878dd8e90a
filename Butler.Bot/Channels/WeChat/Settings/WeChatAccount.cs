using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>An Official Account this host answers for.</summary>
/// <param name="Id">The account's own id (gh_...), as callbacks name it; null on the only account, which then takes all.</param>
/// <param name="Keys">Current, then previous EncodingAESKey; empty in plain mode.</param>
/// <param name="CustomerService">Whether the account may send customer-service messages; without, answers ride on the deliveries of the question.</param>
/// <param name="NoticeTemplate">Template of notices outside the customer-service window; null for none.</param>
internal sealed record WeChatAccount(
    string? Id,
    string AppId,
    string? AppSecret,
    IReadOnlyList<string> Tokens,
    IReadOnlyList<CallbackKey> Keys,
    bool CustomerService,
    string? KfAccount,
    string? NoticeTemplate);
