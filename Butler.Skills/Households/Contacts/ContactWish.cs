using System.Text.RegularExpressions;

namespace Butler.Skills.Households.Contacts;

/// <summary>What somebody asks of their binding in set words; anything else is a matter of the conversation.</summary>
public sealed partial record ContactWish(ContactWishKind Kind, string? Name = null)
{
    /// <summary>Null for all other words.</summary>
    public static ContactWish? Read(string text)
    {
        var words = text.Trim().TrimEnd('。', '.', '！', '!');
        if (Invitation().Match(words) is { Success: true } invitation)
            return new ContactWish(ContactWishKind.Invite, invitation.Groups["name"].Value is { Length: > 0 } name ? name : null);
        return words.ToUpperInvariant() switch
        {
            "绑定" or "绑定房屋" or "LINK" or "LINK MY HOME" => new(ContactWishKind.HowToBind),
            "解除绑定" or "解绑" or "UNLINK" => new(ContactWishKind.Unbind),
            "退订" or "退订通知" or "关闭通知" or "TD" or "NOTICES OFF" => new(ContactWishKind.NoticesOff),
            "开启通知" or "恢复通知" or "NOTICES ON" => new(ContactWishKind.NoticesOn),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(邀请家人|邀请家属|invite (my )?family)\s*(?<name>[\p{L} ]{1,12})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invitation();
}
