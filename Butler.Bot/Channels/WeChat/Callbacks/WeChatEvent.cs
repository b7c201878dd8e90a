using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Callbacks;

/// <summary>What a callback tells, once it is known to come from the platform.</summary>
/// <param name="Kind">message.TYPE or event.NAME in lower case; a type nobody knows is message.unknown.</param>
/// <param name="DeliveryKey">The same for every delivery of the same thing, different for everything else.</param>
/// <param name="Scene">What a scanned QR code holds.</param>
internal sealed record WeChatEvent(string Kind, string To, string From, long CreateTime, string DeliveryKey, string? Scene, CallbackNode Body)
{
    private const string ScenePrefix = "qrscene_";
    private const string Unsupported = "【收到不支持的消息类型，暂无法显示】";

    private static readonly HashSet<string> Types = ["text", "image", "voice", "video", "shortvideo", "location", "link", "file"];

    public bool IsMessage => Kind.StartsWith("message.", StringComparison.Ordinal);

    /// <summary>What the resident said by it, as words; null when it is none.</summary>
    public string? Words => Kind switch
    {
        "message.text" when Body["Content"] == Unsupported => null,
        "message.text" => Body["Content"],
        "message.voice" => Body["Recognition"] is { Length: > 0 } heard ? heard : null,
        "event.click" => Body["EventKey"],
        _ => null,
    };

    /// <summary>Null when it does not say who wrote to whom.</summary>
    public static WeChatEvent? Read(CallbackNode body)
    {
        var (to, from, type) = (body["ToUserName"], body["FromUserName"], body["MsgType"].ToLowerInvariant());
        if (to.Length == 0 || from.Length == 0 || type.Length == 0 || from.Length > 128 || to.Length > 128)
            return null;
        _ = long.TryParse(body["CreateTime"], out var created);
        var messageId = body["MsgId"] is { Length: > 0 } given ? given : body["MsgID"];
        if (type != "event")
        {
            var key = messageId.Length > 0 ? $"{to}|{from}|msg:{messageId}" : $"{to}|{from}|{created}|{type}";
            return new WeChatEvent($"message.{(Types.Contains(type) ? type : "unknown")}", to, from, created, key, null, body);
        }

        var name = body["Event"].ToLowerInvariant();
        var eventKey = body["EventKey"];
        var scene = name switch
        {
            "subscribe" when eventKey.StartsWith(ScenePrefix, StringComparison.Ordinal) => eventKey[ScenePrefix.Length..],
            "scan" => eventKey,
            _ => null,
        };
        var tail = messageId.Length > 0 ? $"|{messageId}" : "";
        return new WeChatEvent($"event.{name}", to, from, created, $"{to}|{from}|{created}|{name}|{eventKey}{tail}", scene, body);
    }
}
