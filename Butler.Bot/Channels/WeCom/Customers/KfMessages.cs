using System.Text;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>A stored message as the messages 微信客服 takes: texts by bytes, the last with the ways to go on as a menu.</summary>
internal static class KfMessages
{
    private const int HeadBytes = 1024;
    private const int ChoiceBytes = 128;

    /// <summary>Each without its address, which depends on whether it greets or answers.</summary>
    public static IReadOnlyList<(string Type, object Content)> Of(Message message, Uri? publicUrl, int mostParts)
    {
        var texts = TextParts.Split(LegalText.ForClients(MessageText.Plain(message, publicUrl)), MessageText.MostBytes, mostParts);
        var choices = message.QuickReplies.Where(r => Encoding.UTF8.GetByteCount(r.Title) <= ChoiceBytes).ToList();
        if (choices.Count == 0)
            return [.. texts.Select(Text)];
        // A menu's head is shorter than a text: a long one goes before it.
        return Encoding.UTF8.GetByteCount(texts[^1]) <= HeadBytes
            ? [.. texts.SkipLast(1).Select(Text), Menu(texts[^1], choices)]
            : [.. texts.Select(Text), Menu("可以点选：", choices)];
    }

    public static Dictionary<string, object> Answer((string Type, object Content) part, string user, string account, string id) => new()
    {
        ["touser"] = user, ["open_kfid"] = account, ["msgid"] = id, ["msgtype"] = part.Type, [part.Type] = part.Content,
    };

    public static Dictionary<string, object> Greeting((string Type, object Content) part, string code, string id) => new()
    {
        ["code"] = code, ["msgid"] = id, ["msgtype"] = part.Type, [part.Type] = part.Content,
    };

    private static (string Type, object Content) Text(string text) => ("text", new { content = text });

    private static (string Type, object Content) Menu(string head, List<QuickReply> choices) => ("msgmenu", new
    {
        head_content = head,
        list = choices.Select((reply, i) => new { type = "click", click = new { id = $"{i + 1}", content = reply.Title } }).ToArray(),
    });
}
