using System.Globalization;
using System.Text;
using Butler.Bot.Hosting;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>Reads the section: one account beside the other settings, or several under Accounts.</summary>
internal static class WeChatSettingsRegistration
{
    private const string Section = "WeChat";
    private const int MostButtons = 3;
    private const int MostBelow = 5;
    private const int NameBytes = 16;
    private const int NameBytesBelow = 60;
    private const int KeyBytes = 128;
    private const int UrlBytes = 1024;

    private static readonly Uri DefaultApi = new("https://api.weixin.qq.com");

    private static readonly MenuButton[] DefaultMenu =
    [
        new("我要服务", null, null, [new("报修", "我要报修", null, []), new("预订服务", "我想预订服务", null, []), new("服务菜单", "有哪些服务", null, []), new("找管家", "转人工", null, [])]),
        new("周边", null, null, [new("吃饭", "附近有什么餐厅", null, []), new("医院", "附近哪里有医院", null, []), new("学校", "附近有哪些学校", null, []), new("办事指南", "社区办事指南", null, [])]),
        new("我的", null, null, [new("我的订单", "我的订单", null, []), new("我的账单", "我的账单", null, []), new("绑定房屋", "绑定", null, []), new("邀请家人", "邀请家人", null, [])]),
    ];

    /// <exception cref="SettingException">A setting is missing or wrong; the message names it and never shows it.</exception>
    public static WeChatOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var several = section.GetSection("Accounts").GetChildren().ToList();
        var accounts = several.Count > 0
            ? [.. several.Select(ReadAccount)]
            : string.IsNullOrWhiteSpace(section["AppId"]) ? Array.Empty<WeChatAccount>() : [ReadAccount(section)];
        if (accounts.Length > 1 && accounts.Any(a => a.Id is null))
            throw new SettingException($"{Section}:Accounts", "holds several accounts; give each its Id (gh_...)");
        if (accounts.Select(a => a.AppId).Distinct().Count() != accounts.Length)
            throw new SettingException($"{Section}:Accounts", "names an AppId twice");
        return new WeChatOptions(
            accounts,
            ReadUrl(section, "Api") ?? DefaultApi,
            ReadUrl(section, "PublicUrl"),
            ReadSpan(section, "ReplayWindow", TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)),
            ReadSpan(section, "Patience", TimeSpan.FromSeconds(4.5), TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(4.8)),
            ReadMenu(section.GetSection("Menu")));
    }

    private static WeChatAccount ReadAccount(IConfigurationSection section)
    {
        var tokens = Given(section, "Token", "PreviousToken");
        if (tokens.Count == 0)
            throw new SettingException($"{section.Path}:Token", "is missing; without it nobody can tell the platform's calls from others'");
        var keys = new List<CallbackKey>();
        foreach (var name in new[] { "EncodingAesKey", "PreviousEncodingAesKey" })
        {
            if (!string.IsNullOrWhiteSpace(section[name]))
                keys.Add(CallbackKey.Parse(section[name]!.Trim()) ?? throw new SettingException($"{section.Path}:{name}", $"is not a key of {CallbackKey.Letters} letters and digits"));
        }

        var appId = section["AppId"]?.Trim();
        if (string.IsNullOrEmpty(appId))
            throw new SettingException($"{section.Path}:AppId", "is missing");
        var secret = Optional(section, "AppSecret");
        var mayPush = section["CustomerService"] is not { Length: > 0 } text
            || (bool.TryParse(text, out var value) ? value : throw new SettingException($"{section.Path}:CustomerService", $"'{text}' is neither true nor false"));
        return new WeChatAccount(Optional(section, "Id"), appId, secret, tokens, keys, mayPush && secret is not null, Optional(section, "KfAccount"), ReadTemplate(section, "NoticeTemplate"), ReadTemplate(section, "OrderTemplate"));
    }

    /// <summary>An id alone, or a section with Id and Fields.</summary>
    private static TemplateSettings? ReadTemplate(IConfigurationSection account, string name)
    {
        var section = account.GetSection(name);
        if ((Optional(account, name) ?? Optional(section, "Id")) is not { } id)
            return null;
        var fields = new Dictionary<string, TemplateValue>();
        foreach (var field in section.GetSection("Fields").GetChildren())
        {
            if (!Enum.TryParse<TemplateValue>(field.Value, ignoreCase: true, out var value) || !Enum.IsDefined(value))
                throw new SettingException(field.Path, $"'{field.Value}' is none of {string.Join(", ", Enum.GetNames<TemplateValue>())}");
            fields[field.Key] = value;
        }

        return new TemplateSettings(id, fields.Count > 0 ? fields : TemplateSettings.UsualFields);
    }

    private static List<string> Given(IConfigurationSection section, params string[] names) =>
        [.. names.Select(n => section[n]?.Trim()).Where(v => !string.IsNullOrEmpty(v)).OfType<string>()];

    private static string? Optional(IConfigurationSection section, string name) => section[name]?.Trim() is { Length: > 0 } value ? value : null;

    private static Uri? ReadUrl(IConfigurationSection section, string name) => section[name] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => url,
        var text => throw new SettingException($"{section.Path}:{name}", $"'{text}' is not an http(s) address"),
    };

    private static TimeSpan ReadSpan(IConfigurationSection section, string name, TimeSpan otherwise, TimeSpan least, TimeSpan most) => section[name] switch
    {
        null or "" => otherwise,
        var text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= least && span <= most => span,
        var text => throw new SettingException($"{section.Path}:{name}", $"'{text}' is not a time from {least} to {most}"),
    };

    private static IReadOnlyList<MenuButton> ReadMenu(IConfigurationSection section)
    {
        var buttons = section.GetChildren().Select(ReadButton).ToList();
        if (buttons.Count == 0)
            return DefaultMenu;
        Check(section, buttons, MostButtons, NameBytes);
        return buttons;
    }

    private static MenuButton ReadButton(IConfigurationSection section) =>
        new(section["Name"] ?? "", Optional(section, "Say"), Optional(section, "Url"), [.. section.GetSection("Buttons").GetChildren().Select(ReadButton)]);

    private static void Check(IConfigurationSection section, IReadOnlyList<MenuButton> buttons, int most, int nameBytes)
    {
        if (buttons.Count > most)
            throw new SettingException(section.Path, $"has more than {most} buttons beside one another");
        foreach (var button in buttons)
        {
            if (button.Name.Length == 0 || Encoding.UTF8.GetByteCount(button.Name) > nameBytes)
                throw new SettingException(section.Path, $"has a button whose name is missing or longer than {nameBytes} bytes of UTF-8");
            var ways = (button.Say is null ? 0 : 1) + (button.Url is null ? 0 : 1) + (button.Buttons.Count == 0 ? 0 : 1);
            if (ways != 1)
                throw new SettingException(section.Path, $"has the button '{button.Name}', which needs exactly one of Say, Url and Buttons");
            if (Encoding.UTF8.GetByteCount(MenuButton.SayPrefix + button.Say) > KeyBytes || Encoding.UTF8.GetByteCount(button.Url ?? "") > UrlBytes)
                throw new SettingException(section.Path, $"has the button '{button.Name}', whose words or address are too long");
            Check(section, button.Buttons, MostBelow, NameBytesBelow);
        }
    }
}
