using System.Text;
using Butler.Skills.Conversations;

namespace Butler.Bot.Weixin;

/// <summary>A stored message as the text WeChat shows, in an Official Account or in 微信客服.</summary>
internal static class MessageText
{
    /// <summary>The platform takes about 2048 bytes of UTF-8; some are left for what it counts and we do not.</summary>
    public const int MostBytes = 2000;

    /// <summary>With the ways to go on as words to type, for where there are no buttons.</summary>
    public static string WithChoices(Message message, Uri? publicUrl)
    {
        var text = new StringBuilder(LegalText.ForClients(Plain(message, publicUrl)));
        if (message.QuickReplies.Count > 0)
            text.Append("\n\n可以回复：").AppendJoin("｜", message.QuickReplies.Select(r => r.Value));
        return text.ToString();
    }

    /// <summary>The words, and where its pictures and files are; they are shown as links.</summary>
    public static string Plain(Message message, Uri? publicUrl)
    {
        if (publicUrl is null || message.Attachments.Count == 0)
            return message.Text;
        var links = message.Attachments.Select(a => $"<a href=\"{new Uri(publicUrl, a.Url)}\">{a.Name ?? (a.ContentType.StartsWith("image/", StringComparison.Ordinal) ? "查看图片" : "查看附件")}</a>");
        return $"{message.Text}\n{string.Join('\n', links)}".Trim();
    }
}
