using Butler.Bot.Channels.WeChat.Settings;

namespace Butler.Bot.Channels.WeChat.Commands;

/// <summary>The account's menu as the platform takes it.</summary>
internal static class AccountMenu
{
    public static object Of(IReadOnlyList<MenuButton> buttons) => new { button = buttons.Select(Button).ToArray() };

    private static object Button(MenuButton button) => button switch
    {
        { Buttons.Count: > 0 } => new { name = button.Name, sub_button = button.Buttons.Select(Button).ToArray() },
        { Url: { } url } => new { type = "view", name = button.Name, url },
        _ => new { type = "click", name = button.Name, key = MenuButton.SayPrefix + button.Say },
    };
}
