using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Butler.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Channels.WeCom.Customers;

/// <summary>微信客服 as this host calls it: one list for everything that happens, read by a cursor; states, windows and message ids of its own.</summary>
internal sealed class FakeKf : IAsyncDisposable
{
    public const string Account = "wk-test";

    private const int MostAfterWords = 5;
    private const int MostIdLetters = 32;

    private readonly WebApplication _app;
    private readonly List<JsonObject> _list = [];
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, int> _left = new();
    private readonly HashSet<string> _ids = [];
    private int _told;

    private FakeKf(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    public int PageSize { get; set; } = 100;

    /// <summary>Runs before each reading is answered; its number counts from 1.</summary>
    public Func<int, Task> BeforeSync { get; set; } = _ => Task.CompletedTask;

    public int Syncs;

    /// <summary>Takes so many messages without answering the call.</summary>
    public int Unsaid;

    public int OverQuota;

    /// <summary>Who has somebody's talk.</summary>
    public ConcurrentDictionary<string, int> States { get; } = new();

    public ConcurrentQueue<(string User, string Text, JsonNode Body)> Seen { get; } = new();

    public ConcurrentQueue<JsonNode> Greetings { get; } = new();

    /// <summary>The settings of a host that has this account.</summary>
    public static (string, string?)[] Settings => [("WeCom:Customers:Secret", "not a secret")];

    public static async Task<FakeKf> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var kf = new FakeKf(app);
        app.MapGet("/cgi-bin/gettoken", () => Results.Json(new { errcode = 0, access_token = "t", expires_in = 7200 }));
        app.MapPost("/cgi-bin/kf/sync_msg", (Delegate)kf.SyncAsync);
        app.MapPost("/cgi-bin/kf/send_msg", (Delegate)kf.SendAsync);
        app.MapPost("/cgi-bin/kf/send_msg_on_event", (Delegate)kf.GreetAsync);
        app.MapPost("/cgi-bin/kf/service_state/get", (Delegate)kf.StateAsync);
        app.MapPost("/cgi-bin/kf/service_state/trans", (Delegate)kf.MoveAsync);
        app.MapGet("/cgi-bin/media/get", () => Results.File(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3 }, "image/jpeg"));
        await app.StartAsync();
        return kf;
    }

    public string Say(string user, string text, string? menuId = null) =>
        Say(user, "text", menuId is null ? new JsonObject { ["content"] = text } : new JsonObject { ["content"] = text, ["menu_id"] = menuId });

    public string Say(string user, string type, JsonObject content)
    {
        _left[user] = MostAfterWords;
        // The person's word begins a talk anew.
        if (States.GetValueOrDefault(user) == 4)
            States[user] = 0;
        return Add(new JsonObject { ["external_userid"] = user, ["open_kfid"] = Account, ["origin"] = 3, ["msgtype"] = type, [type] = content });
    }

    public string Servicer(string user, string servicer, string text)
    {
        States[user] = 3;
        return Add(new JsonObject
        {
            ["external_userid"] = user, ["open_kfid"] = Account, ["origin"] = 5, ["servicer_userid"] = servicer, ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = text },
        });
    }

    public string Happen(string what, string user, params (string Name, JsonNode Value)[] fields)
    {
        var told = new JsonObject { ["event_type"] = what, ["open_kfid"] = Account, ["external_userid"] = user };
        foreach (var (name, value) in fields)
            told[name] = value;
        if (what == "session_status_change" && (int?)told["change_type"] == 3)
            States[user] = 4;
        return Add(new JsonObject { ["origin"] = 4, ["msgtype"] = "event", ["event"] = told });
    }

    /// <summary>Tells the host that there is something new.</summary>
    public async Task TellAsync(ButlerHost host, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _told);
        var (status, body) = await WeComHost.CallBackAsync(
            host,
            x => x.Add("CreateTime", number).Add("MsgType", "event").Add("Event", "kf_msg_or_event").Add("Token", "token-of-callback").Add("OpenKfId", Account),
            cancellationToken);
        Assert.Equal((200, "success"), (status, body));
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private string Add(JsonObject item)
    {
        lock (_lock)
        {
            var id = $"from-{_list.Count}";
            item["msgid"] = id;
            item["send_time"] = 1_760_000_000 + _list.Count;
            _list.Add(item);
            return id;
        }
    }

    private async Task<IResult> SyncAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        await BeforeSync(Interlocked.Increment(ref Syncs));
        lock (_lock)
        {
            var from = body["cursor"] is { } cursor ? int.Parse((string)cursor!, CultureInfo.InvariantCulture) : 0;
            var page = _list.Skip(from).Take(PageSize).Select(i => i.DeepClone()).ToArray();
            return Results.Json(new JsonObject
            {
                ["errcode"] = 0, ["errmsg"] = "ok", ["next_cursor"] = $"{from + page.Length}", ["has_more"] = from + page.Length < _list.Count ? 1 : 0, ["msg_list"] = new JsonArray(page),
            });
        }
    }

    private async Task<IResult> SendAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        var (user, id) = ((string)body["touser"]!, (string)body["msgid"]!);
        if (id.Length > MostIdLetters)
            return Results.Json(new { errcode = 40058, errmsg = "the id is too long" });
        if (States.GetValueOrDefault(user) is not (0 or 1))
            return Results.Json(new { errcode = 95018, errmsg = "send msg session status invalid" });
        lock (_ids)
        {
            if (!_ids.Add(id))
                return Results.Json(new { errcode = 40058, errmsg = "msgid repeated" });
        }

        if (_left.AddOrUpdate(user, -1, (_, left) => left - 1) < 0)
        {
            Interlocked.Increment(ref OverQuota);
            return Results.Json(new { errcode = 95001, errmsg = "send msg count limit" });
        }

        Seen.Enqueue((user, (string?)body["text"]?["content"] ?? (string?)body["msgmenu"]?["head_content"] ?? "", body));
        if (Interlocked.Decrement(ref Unsaid) >= 0)
            context.Abort();
        return Results.Json(new { errcode = 0, errmsg = "ok", msgid = id });
    }

    private async Task<IResult> GreetAsync(HttpContext context)
    {
        Greetings.Enqueue(await ReadAsync(context));
        return Results.Json(new { errcode = 0, errmsg = "ok" });
    }

    private async Task<IResult> StateAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        return Results.Json(new { errcode = 0, service_state = States.GetValueOrDefault((string)body["external_userid"]!), servicer_userid = "zhouya" });
    }

    private async Task<IResult> MoveAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        if ((string?)body["servicer_userid"] == "absent")
            return Results.Json(new { errcode = 95014, errmsg = "servicer not active" });
        States[(string)body["external_userid"]!] = (int)body["service_state"]!;
        return Results.Json(new { errcode = 0 });
    }

    private static async Task<JsonNode> ReadAsync(HttpContext context) => (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
}
