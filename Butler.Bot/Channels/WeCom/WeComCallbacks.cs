using System.Security.Cryptography;
using Butler.Bot.Turns.StaffNotices;
using Butler.Bot.Weixin;

namespace Butler.Bot.Channels.WeCom;

/// <summary>Opens WeCom's callbacks, which are always encrypted, and lets the buttons of cards act.</summary>
internal sealed class WeComCallbacks(WeComOptions options, StaffNoticeDesk desk, TimeProvider systemTime)
{
    private const int RandomBytes = 16;

    private static readonly TimeSpan ReplayWindow = TimeSpan.FromMinutes(10);

    public IResult Verify(HttpRequest request) =>
        // A plus sign in Base64 may have been read as a blank.
        Open(request, One(request, "echostr").Replace(' ', '+')) is { } echo ? Results.Text(echo, "text/plain") : Refused();

    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await CallbackBody.ReadAsync(request, cancellationToken) is not { } text || CallbackBody.Parse(text) is not { } outer
            || Open(request, outer["Encrypt"]) is not { } inner || CallbackBody.Parse(inner) is not { } told)
            return Refused();
        if (!told["Event"].Equals("template_card_event", StringComparison.OrdinalIgnoreCase) || !Enum.TryParse<StaffNoticeAct>(told["EventKey"], out var act))
            return Results.Text("success", "text/plain");
        // Delivered again, the click finds its work done and says the same.
        var shown = await desk.ActAsync(told["TaskId"], options.SignInOf(told["FromUserName"]), act, cancellationToken);
        return shown is null ? Results.Text("success", "text/plain") : Results.Text(Replaced(told, shown), "application/xml");
    }

    private string Replaced(CallbackNode told, string shown)
    {
        var now = systemTime.GetUtcNow().ToUnixTimeSeconds();
        var plain = new XmlText().Add("ToUserName", told["FromUserName"]).Add("FromUserName", told["ToUserName"]).Add("CreateTime", now).Add("MsgType", "update_button")
            .Add("Button", button => button.Add("ReplaceName", shown)).ToString();
        var app = options.App!;
        var (encrypted, nonce) = (CallbackCipher.Seal(plain, app.Key, app.CorpId, RandomNumberGenerator.GetBytes(RandomBytes)), RandomNumberGenerator.GetHexString(RandomBytes, lowercase: true));
        return new XmlText().Add("Encrypt", encrypted).Add("MsgSignature", CallbackSignature.Sign(app.Token, $"{now}", nonce, encrypted)).Add("TimeStamp", now).Add("Nonce", nonce).ToString();
    }

    private string? Open(HttpRequest request, string encrypted)
    {
        var (app, timestamp, nonce) = (options.App!, One(request, "timestamp"), One(request, "nonce"));
        if (!long.TryParse(timestamp, out var seconds) || Math.Abs(systemTime.GetUtcNow().ToUnixTimeSeconds() - seconds) > ReplayWindow.TotalSeconds)
            return null;
        return CallbackSignature.Matches(One(request, "msg_signature"), app.Token, timestamp, nonce, encrypted) ? CallbackCipher.Open(encrypted, app.Key, app.CorpId) : null;
    }

    private static string One(HttpRequest request, string name) => request.Query[name] is { Count: 1 } values ? values[0] ?? "" : "";

    private static IResult Refused() => Results.StatusCode(StatusCodes.Status401Unauthorized);
}
