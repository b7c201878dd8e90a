using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Handoffs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Butler.Bot.Tests.Channels.WeCom;

/// <summary>What the duty desk gets in WeCom, and what its buttons do.</summary>
public sealed class WeComStaffTests
{
    private const string Corp = "ww1";
    private const string Token = "token";
    private const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alarm_IsACardForWhoeverIsOnDuty_AndItsButtonAcknowledges()
    {
        var cards = new ConcurrentQueue<JsonNode>();
        await using var wecom = await StartAsync(cards);
        await using var host = Host(wecom);
        _ = host.Services;

        var receipt = await host.Get<Inbox>().ReceiveAsync(
            new IncomingMessage(new ConversationKey("test", "", "t"), "p", "1", "厨房着火了", "demo-017", "demo-017-1"), Stop);
        await using (var db = host.Open())
        {
            db.Alarms.Add(new Alarm("fire", receipt.ConversationId, "demo-017", receipt.MessageId, ButlerHost.Morning));
            await db.SaveChangesAsync(Stop);
        }

        await EngineHost.UntilAsync(() => Task.FromResult(cards.Count >= 2), "manager and desk to be told", Stop);
        Assert.Equal(["desk", "zhouya"], cards.Select(c => (string)c["touser"]!).Distinct().Order());
        var card = cards.First(c => (string)c["touser"]! == "zhouya")["template_card"]!;
        Assert.DoesNotContain("着火了", card.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal(401, (await ClickAsync(host, "zhouya", (string)card["task_id"]!, "wrong token")).Status);
        Assert.Equal("success", (await ClickAsync(host, "somebody", (string)card["task_id"]!, Token)).Body);
        Assert.Contains("Encrypt", (await ClickAsync(host, "zhouya", (string)card["task_id"]!, Token)).Body);
        await using var after = host.Open();
        Assert.Equal("manager-a", (await after.Alarms.SingleAsync(a => a.Kind == "fire" && a.AcknowledgedBy != null, Stop)).AcknowledgedBy);
    }

    private static async Task<(int Status, string Body)> ClickAsync(ButlerHost host, string user, string task, string token)
    {
        var inner = new XmlText().Add("ToUserName", Corp).Add("FromUserName", user).Add("MsgType", "event").Add("Event", "template_card_event").Add("EventKey", "Take").Add("TaskId", task).ToString();
        var encrypted = CallbackCipher.Seal(inner, CallbackKey.Parse(Key)!, Corp, RandomNumberGenerator.GetBytes(16));
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var http = host.CreateClient();
        using var content = new StringContent(new XmlText().Add("ToUserName", Corp).Add("Encrypt", encrypted).ToString());
        using var response = await http.PostAsync($"/api/wecom?msg_signature={CallbackSignature.Sign(token, time, "n", encrypted)}&timestamp={time}&nonce=n", content, Stop);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    private static ButlerHost Host(WebApplication wecom) => new(
        new Dictionary<string, string?>
        {
            ["WeCom:CorpId"] = Corp, ["WeCom:AgentId"] = "7", ["WeCom:Secret"] = "not a secret", ["WeCom:Token"] = Token, ["WeCom:EncodingAesKey"] = Key,
            ["WeCom:Api"] = wecom.Urls.First(), ["WeCom:People:manager-a"] = "zhouya",
        },
        new ScriptedDialogue());

    private static async Task<WebApplication> StartAsync(ConcurrentQueue<JsonNode> cards)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/cgi-bin/gettoken", () => Results.Json(new { errcode = 0, access_token = "t", expires_in = 7200 }));
        app.MapPost("/cgi-bin/message/send", (Delegate)(async (HttpContext context) =>
        {
            cards.Enqueue((await JsonNode.ParseAsync(context.Request.Body))!);
            return Results.Json(new { errcode = 0, errmsg = "ok" });
        }));
        await app.StartAsync();
        return app;
    }
}
