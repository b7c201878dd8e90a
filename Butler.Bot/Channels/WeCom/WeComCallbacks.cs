using System.Security.Cryptography;
using Butler.Bot.Channels.WeCom.Customers;
using Butler.Bot.Turns.StaffNotices;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>Opens WeCom's callbacks, which are always encrypted: the buttons of cards act, and 微信客服 is read on.</summary>
internal sealed class WeComCallbacks(WeComOptions options, StaffNoticeDesk desk, KfReading reading, TimeProvider systemTime)
{
    private const int RandomBytes = 16;

    private static readonly TimeSpan ReplayWindow = TimeSpan.FromMinutes(10);

    public IResult Verify(HttpRequest request) =>
        // A plus sign in Base64 may have been read as a blank.
        Open(request, One(request, "echostr").Replace(' ', '+')) is { } echo ? Results.Text(echo.Text, "text/plain") : Refused();

    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await CallbackBody.ReadAsync(request, cancellationToken) is not { } text || CallbackBody.Parse(text) is not { } outer
            || Open(request, outer["Encrypt"]) is not { } inner || CallbackBody.Parse(inner.Text) is not { } told)
            return Refused();
        switch (told["Event"].ToLowerInvariant())
        {
            case "template_card_event" when Enum.TryParse<StaffNoticeAct>(told["EventKey"], out var act):
                // Delivered again, the click finds its work done and says the same.
                return await desk.ActAsync(told["TaskId"], options.SignInOf(told["FromUserName"]), act, cancellationToken) is { } shown
                    ? Results.Text(Replaced(inner.Door, told, shown), "application/xml")
                    : Acknowledged();
            case "kf_msg_or_event" when options.Customers is not null && told["OpenKfId"] is { Length: > 0 and < 128 } account:
                // The caller may hang up; that there is something to read is kept all the same.
                await reading.AskAsync(account, told["Token"], $"kf|{account}|{told["CreateTime"]}|{told["Token"]}", CancellationToken.None);
                return Acknowledged();
            default:
                return Acknowledged();
        }
    }

    private string Replaced(WeComDoor door, CallbackNode told, string shown)
    {
        var now = systemTime.GetUtcNow().ToUnixTimeSeconds();
        var plain = new XmlText().Add("ToUserName", told["FromUserName"]).Add("FromUserName", told["ToUserName"]).Add("CreateTime", now).Add("MsgType", "update_button")
            .Add("Button", button => button.Add("ReplaceName", shown)).ToString();
        var (encrypted, nonce) = (CallbackCipher.Seal(plain, door.Key, door.CorpId, RandomNumberGenerator.GetBytes(RandomBytes)), RandomNumberGenerator.GetHexString(RandomBytes, lowercase: true));
        return new XmlText().Add("Encrypt", encrypted).Add("MsgSignature", CallbackSignature.Sign(door.Token, $"{now}", nonce, encrypted)).Add("TimeStamp", now).Add("Nonce", nonce).ToString();
    }

    private (string Text, WeComDoor Door)? Open(HttpRequest request, string encrypted)
    {
        var (signature, timestamp, nonce) = (One(request, "msg_signature"), One(request, "timestamp"), One(request, "nonce"));
        if (!long.TryParse(timestamp, out var seconds) || Math.Abs(systemTime.GetUtcNow().ToUnixTimeSeconds() - seconds) > ReplayWindow.TotalSeconds)
            return null;
        foreach (var door in options.Doors)
        {
            if (CallbackSignature.Matches(signature, door.Token, timestamp, nonce, encrypted) && CallbackCipher.Open(encrypted, door.Key, door.CorpId) is { } text)
                return (text, door);
        }

        return null;
    }

    private static string One(HttpRequest request, string name) => request.Query[name] is { Count: 1 } values ? values[0] ?? "" : "";

    private static IResult Acknowledged() => Results.Text("success", "text/plain");

    private static IResult Refused() => Results.StatusCode(StatusCodes.Status401Unauthorized);
}
