using System.Security.Cryptography;
using System.Text.Json;
using Butler.Bot.Channels.WeChat.Callbacks;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeChat.Replies;

/// <summary>Writes the response to a callback, closed with the key that opened the callback.</summary>
internal static class PassiveReply
{
    /// <summary>Says that the message is kept and that nothing follows here.</summary>
    public const string Acknowledged = "success";

    private const int RandomBytes = 16;

    /// <summary>A text message.</summary>
    /// <param name="now">System time.</param>
    public static string Text(OpenedCallback callback, WeChatEvent asked, string text, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        var words = LegalText.ForClients(text);
        var plain = callback.Json
            ? JsonSerializer.Serialize(
                new Dictionary<string, object> { ["ToUserName"] = asked.From, ["FromUserName"] = asked.To, ["CreateTime"] = seconds, ["MsgType"] = "text", ["Content"] = words },
                WeixinJson.Options)
            : new XmlText().Add("ToUserName", asked.From).Add("FromUserName", asked.To).Add("CreateTime", seconds).Add("MsgType", "text").Add("Content", words).ToString();
        return callback.Key is null ? plain : Close(callback, plain, seconds);
    }

    private static string Close(OpenedCallback callback, string plain, long seconds)
    {
        var encrypted = CallbackCipher.Seal(plain, callback.Key!, callback.Account.AppId, RandomNumberGenerator.GetBytes(RandomBytes));
        var nonce = RandomNumberGenerator.GetHexString(RandomBytes, lowercase: true);
        var signature = CallbackSignature.Sign(callback.Token, $"{seconds}", nonce, encrypted);
        return callback.Json
            ? JsonSerializer.Serialize(new Dictionary<string, object> { ["Encrypt"] = encrypted, ["MsgSignature"] = signature, ["TimeStamp"] = seconds, ["Nonce"] = nonce }, WeixinJson.Options)
            : new XmlText().Add("Encrypt", encrypted).Add("MsgSignature", signature).Add("TimeStamp", seconds).Add("Nonce", nonce).ToString();
    }
}
