using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Channels.WeChat.Simulation;

/// <summary>The platform's API as this host calls it: tokens that change, windows and quotas for each person, and bad days.</summary>
internal sealed class FakePlatform : IAsyncDisposable
{
    public const int MostAfterWords = 5;

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, int> _left = new();
    private readonly Random _random = new(7);
    private volatile string _token = "token-1";
    private int _tokens = 1;

    private FakePlatform(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    /// <summary>What residents see, in its order: by a response or by a call.</summary>
    public ConcurrentQueue<(string OpenId, string Text, bool Pushed)> Seen { get; } = new();

    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Every custom message that came.</summary>
    public ConcurrentQueue<JsonNode> Sent { get; } = new();

    public int OverQuota;

    /// <summary>How often a call in a hundred goes wrong, in each of six ways.</summary>
    public int BadDay { get; set; }

    /// <summary>How many messages were shown and the call's answer then lost.</summary>
    public int Unsaid;

    /// <summary>Answers every custom message with this code.</summary>
    public int? Always { get; set; }

    /// <summary>Shows every custom message and answers no call.</summary>
    public bool Silent { get; set; }

    public byte[] Media { get; set; } = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    /// <summary>Whom it was shown that somebody writes, in order.</summary>
    public ConcurrentQueue<string> Typing { get; } = new();

    public static async Task<FakePlatform> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var platform = new FakePlatform(app);
        app.MapPost("/cgi-bin/stable_token", platform.Token);
        app.MapPost("/cgi-bin/message/custom/send", (Delegate)platform.SendAsync);
        app.MapPost("/cgi-bin/message/custom/typing", (System.Text.Json.Nodes.JsonObject sign) =>
        {
            platform.Typing.Enqueue((string)sign["touser"]!);
            return Results.Json(new { errcode = 0 });
        });
        app.MapPost("/cgi-bin/message/subscribe/bizsend", (Delegate)platform.KeepAsync);
        app.MapPost("/cgi-bin/message/template/send", (Delegate)platform.KeepAsync);
        app.MapPost("/cgi-bin/menu/create", (Delegate)platform.KeepAsync);
        app.MapPost("/cgi-bin/qrcode/create", () => Results.Json(new { ticket = "T", expire_seconds = 2592000, url = "http://weixin.qq.com/q/x" }));
        app.MapGet("/cgi-bin/media/get", (string media_id) => media_id == "gone"
            ? Results.Json(new { errcode = 40007, errmsg = "invalid media_id" })
            : Results.File(platform.Media, "image/jpeg"));
        await app.StartAsync();
        return platform;
    }

    /// <summary>The person has written: so many messages may follow.</summary>
    public void OpenWindow(string openId) => _left[openId] = MostAfterWords;

    /// <summary>The old token is good for nothing from here on.</summary>
    public void NewToken() => _token = $"token-{Interlocked.Increment(ref _tokens)}";

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Token(HttpContext context)
    {
        Calls.Enqueue("stable_token");
        return Results.Json(new { access_token = _token, expires_in = 7200 });
    }

    private async Task<IResult> KeepAsync(HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        Calls.Enqueue(context.Request.Path + " " + body!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        return Results.Json(new { errcode = 0 });
    }

    private async Task<IResult> SendAsync(HttpContext context)
    {
        if (context.Request.Query["access_token"] != _token)
            return Results.Json(new { errcode = 40001, errmsg = "invalid credential" });
        var body = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        var openId = (string)body["touser"]!;
        if (Always is { } code)
            return Results.Json(new { errcode = code, errmsg = "always" });
        var luck = Luck();
        if (luck < BadDay)
            return Results.Json(new { errcode = -1, errmsg = "system error" });
        if (luck < 2 * BadDay)
            return Results.Content("<html>Bad Gateway</html>", "text/html", statusCode: 502);
        if (luck < 3 * BadDay)
            return Rotate();
        if (luck < 4 * BadDay)
            await Task.Delay(300, context.RequestAborted);
        if (_left.AddOrUpdate(openId, -1, (_, left) => left - 1) < 0)
        {
            Interlocked.Increment(ref OverQuota);
            return Results.Json(new { errcode = 45047, errmsg = "out of response count limit" });
        }

        Sent.Enqueue(body);
        Seen.Enqueue((openId, (string?)body["text"]?["content"] ?? (string?)body["msgmenu"]?["head_content"] ?? "", true));
        if (Silent || (luck >= 4 * BadDay && luck < 6 * BadDay))
        {
            // It is on the person's screen, and whoever sent it will not learn that.
            Interlocked.Increment(ref Unsaid);
            if (luck >= 5 * BadDay)
                return Results.Content("<html>Gateway Time-out</html>", "text/html", statusCode: 504);
            context.Abort();
        }

        return Results.Json(new { errcode = 0, errmsg = "ok" });
    }

    private IResult Rotate()
    {
        NewToken();
        return Results.Json(new { errcode = 40001, errmsg = "invalid credential" });
    }

    private int Luck()
    {
        lock (_random)
            return _random.Next(100);
    }
}
