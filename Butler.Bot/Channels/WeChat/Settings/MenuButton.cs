namespace Butler.Bot.Channels.WeChat.Settings;

/// <summary>A button of the account's menu: words it says for the resident, or a page it opens, or buttons below it.</summary>
internal sealed record MenuButton(string Name, string? Say, string? Url, IReadOnlyList<MenuButton> Buttons)
{
    /// <summary>In front of the words, in the key a click sends.</summary>
    public const string SayPrefix = "say:";
}
