using Butler.Bot.Channels.WeChat.Settings;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.WeChat.Replies;

/// <summary>A stored message as customer-service messages: texts by bytes, the last with the ways to go on as a menu, a picture of one as a card.</summary>
internal static class CustomMessages
{
    private const int TitleLetters = 40;

    public static IReadOnlyList<object> Of(Message message, string openId, WeChatAccount account, Uri? publicUrl, int mostParts)
    {
        if (publicUrl is not null && message is { Attachments: [{ } picture], QuickReplies.Count: 0 } && picture.ContentType.StartsWith("image/", StringComparison.Ordinal) && message.Text.Length <= TitleLetters)
            return [Card(message, new Uri(publicUrl, picture.Url), openId, account)];
        var texts = TextParts.Split(LegalText.ForClients(MessageText.Plain(message, publicUrl)), MessageText.MostBytes, mostParts);
        return [.. texts.Select((text, i) => i == texts.Count - 1 && message.QuickReplies.Count > 0 ? Menu(message, text, openId, account) : Text(message, text, openId, account))];
    }

    private static Dictionary<string, object> Text(Message message, string text, string openId, WeChatAccount account) =>
        Framed(message, openId, account, "text", new { content = text });

    private static Dictionary<string, object> Menu(Message message, string text, string openId, WeChatAccount account) => Framed(message, openId, account, "msgmenu", new
    {
        head_content = text + "\n",
        list = message.QuickReplies.Select((reply, i) => new { id = $"{i + 1}", content = reply.Title }).ToArray(),
        tail_content = "",
    });

    private static Dictionary<string, object> Card(Message message, Uri picture, string openId, WeChatAccount account) => Framed(message, openId, account, "news", new
    {
        articles = new[] { new { title = message.Text.Length > 0 ? LegalText.ForClients(message.Text) : "图片", description = "", url = picture.AbsoluteUri, picurl = picture.AbsoluteUri } },
    });

    private static Dictionary<string, object> Framed(Message message, string openId, WeChatAccount account, string type, object content)
    {
        var framed = new Dictionary<string, object> { ["touser"] = openId, ["msgtype"] = type, [type] = content };
        if (account.KfAccount is { } persona && message.From == Author.Manager)
            framed["customservice"] = new { kf_account = persona };
        // Residents are told what a machine wrote.
        if (message.From == Author.Butler)
            framed["aimsgcontext"] = new { is_ai_msg = 1 };
        return framed;
    }
}
