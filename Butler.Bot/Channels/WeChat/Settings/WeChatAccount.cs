using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>An Official Account this host answers for.</summary>
/// <param name="Id">The account's own id (gh_...), as callbacks name it; null on the only account, which then takes all.</param>
/// <param name="Keys">Current, then previous EncodingAESKey; empty in plain mode.</param>
/// <param name="CustomerService">Whether the account may send customer-service messages; without, answers ride on the deliveries of the question.</param>
/// <param name="NoticeTemplate">Subscription template of notices outside the customer-service window, one for each grant; null for none.</param>
/// <param name="OrderTemplate">Template message of a certified account for the states of orders, outside the window; needs no grant. Null for none.</param>
internal sealed record WeChatAccount(
    string? Id,
    string AppId,
    string? AppSecret,
    IReadOnlyList<string> Tokens,
    IReadOnlyList<CallbackKey> Keys,
    bool CustomerService,
    string? KfAccount,
    TemplateSettings? NoticeTemplate,
    TemplateSettings? OrderTemplate);
