using System.Globalization;
using System.Security.Cryptography;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Weixin;
using Butler.Skills.Dialogue;

namespace Butler.Bot.Tests.Channels.WeCom;

/// <summary>The host as a company's WeCom knows it, and the calls WeCom makes.</summary>
internal static class WeComHost
{
    public const string Corp = "ww1";
    public const string Token = "token";
    public const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    public static ButlerHost Create(Uri api, IButlerDialogue dialogue, params (string Name, string? Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["WeCom:CorpId"] = Corp, ["WeCom:Token"] = Token, ["WeCom:EncodingAesKey"] = Key, ["WeCom:Api"] = api.ToString(), ["WeCom:People:manager-a"] = "zhouya",
        };
        foreach (var (name, value) in settings)
            all[name] = value;
        return new ButlerHost(all, dialogue);
    }

    /// <summary>Posts a callback sealed and signed as WeCom does.</summary>
    public static async Task<(int Status, string Body)> CallBackAsync(ButlerHost host, Action<XmlText> fill, CancellationToken cancellationToken, string token = Token)
    {
        var inner = new XmlText().Add("ToUserName", Corp);
        fill(inner);
        var encrypted = CallbackCipher.Seal(inner.ToString(), CallbackKey.Parse(Key)!, Corp, RandomNumberGenerator.GetBytes(16));
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var http = host.CreateClient();
        using var content = new StringContent(new XmlText().Add("ToUserName", Corp).Add("Encrypt", encrypted).ToString());
        using var response = await http.PostAsync($"/api/wecom?msg_signature={CallbackSignature.Sign(token, time, "n", encrypted)}&timestamp={time}&nonce=n", content, cancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }
}
