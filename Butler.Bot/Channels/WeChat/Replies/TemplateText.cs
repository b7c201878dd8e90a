using Butler.Bot.Channels.WeChat.Settings;
using Butler.Skills.Conversations;

namespace Butler.Bot.Channels.WeChat.Replies;

/// <summary>Fills a template's fields. A value that breaks its field's rule would have the whole message refused.</summary>
internal static class TemplateText
{
    private const string Hint = "请回到公众号回复任意内容查看";

    /// <param name="at">In the community's time.</param>
    public static Dictionary<string, object> Fill(IReadOnlyDictionary<string, TemplateValue> fields, Message message, DateTimeOffset at) =>
        fields.ToDictionary(f => f.Key, object (f) => new { value = Fit(f.Key, Text(f.Value, message, at)) });

    /// <summary>Cuts a text to what the field takes; a field's name is its kind and a number.</summary>
    public static string Fit(string field, string text)
    {
        var (most, allowed) = field.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') switch
        {
            "thing" => (20, (Func<char, bool>)(_ => true)),
            "phrase" => (5, IsHanzi),
            "character_string" => (32, c => c is > ' ' and <= '~'),
            "number" => (32, char.IsAsciiDigit),
            "phone_number" => (17, c => char.IsAsciiDigit(c) || c is '+' or '-'),
            _ => (32, _ => true),
        };
        var kept = string.Concat(text.Where(c => !char.IsSurrogate(c) && allowed(c)));
        return kept.Length == 0 ? "-" : kept.Length <= most ? kept : kept[..most];
    }

    private static string Text(TemplateValue value, Message message, DateTimeOffset at) => value switch
    {
        TemplateValue.What => What(message),
        TemplateValue.State => message.From == Author.Manager ? "新留言" : message.ReadTopic()?.State ?? "有进展",
        TemplateValue.Number => message.ReadTopic()?.Number ?? "",
        TemplateValue.Time => at.ToString("yyyy年M月d日 HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        _ => Hint,
    };

    private static string What(Message message) => message.ReadTopic() switch
    {
        { Number: not null } order => $"您的服务{order.State}",
        { } topic => $"您有一条{topic.State}",
        _ => message.From == Author.Manager ? "客户经理给您留言" : "您有一条服务进展",
    };

    private static bool IsHanzi(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
