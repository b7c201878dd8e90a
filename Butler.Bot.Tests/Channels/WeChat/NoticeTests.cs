using System.Text.Json.Nodes;
using Butler.Bot.Channels.WeChat.Replies;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Weixin;
using Butler.Skills.Conversations;
using Butler.Skills.Menu;
using Butler.Skills.Orders;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeChat;

/// <summary>How residents outside the window hear that something has happened.</summary>
public sealed class NoticeTests
{
    private const string Notices = "TEMPLATE-OF-NOTICES";


    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StatesOfAnOrder_AreToldByTheTemplate_EachOnce()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(
            platform, new ScriptedDialogue(), WeChatHost.Long,
            ("WeChat:OrderTemplate:Id", "TEMPLATE-OF-ORDERS"), ("WeChat:OrderTemplate:Fields:character_string1", "Number"),
            ("WeChat:OrderTemplate:Fields:phrase2", "State"), ("WeChat:OrderTemplate:Fields:time3", "Time"));
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        var (order, number) = await PlaceAsync(host, "o1");
        platform.Always = 45015;

        var manager = await host.SignInAsync("manager-a", Stop);
        foreach (var (step, state) in new[] { ("accept", "已受理"), ("dispatch", "已派工"), ("arrive", "已上门"), ("complete", "已完成") })
        {
            var body = step switch { "dispatch" => new { to = "李师傅" }, "complete" => (object)new { remarks = "好了" }, _ => new { } };
            Assert.Equal(200, (await host.CallAsync(HttpMethod.Post, $"/api/v1/orders/{order}/{step}", body, manager, Stop)).Status);
            await WeChatHost.UntilAsync(() => Task.FromResult(Told(platform, "template/send").Any(t => (string?)t["data"]!["phrase2"]!["value"] == state)), state, Stop);
            await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop))[^1] is { Delivery: DeliveryState.Pending, DeliveryError: not null }, "the news to wait", Stop);
            // What follows waits behind what waits; the person's next word brings it all.
            platform.Always = null;
            await WeChatHost.PhoneOf(platform, host).SayAsync("o1", "收到", Stop);
            platform.Always = 45015;
            await CloseAsync(host);
        }

        var told = Told(platform, "template/send").ToList();
        Assert.Equal(4, told.Count);
        Assert.All(told, t => Assert.Equal(("o1", number, "TEMPLATE-OF-ORDERS"), ((string?)t["touser"], (string?)t["data"]!["character_string1"]!["value"], (string?)t["template_id"])));
        Assert.Equal(4, told.Select(t => (string?)t["client_msg_id"]).Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Grants_AreCountedAndUsedUp(bool json)
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long, ("WeChat:NoticeTemplate", Notices));
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        await GrantAsync(host, "accept", json);
        Assert.Equal(1, await GrantsAsync(host));
        await CloseAsync(host);

        await host.TellAsync("o1", "师傅到了", Stop);
        await WeChatHost.UntilAsync(() => Task.FromResult(Told(platform, "subscribe/bizsend").Count == 1), "the subscription message", Stop);
        Assert.Equal(0, await GrantsAsync(host));
        var told = Assert.Single(Told(platform, "subscribe/bizsend"));
        Assert.Equal((Notices, "您有一条服务进展"), ((string?)told["template_id"], (string?)told["data"]!["thing1"]!["value"]));
        // The news itself waits, and is not told of again.
        await host.TellAsync("o1", "师傅走了", Stop);
        await Task.Delay(300, Stop);
        Assert.Single(Told(platform, "subscribe/bizsend"));
        Assert.Empty(platform.Sent);
    }

    [Theory]
    [InlineData("reject")]
    [InlineData("unsubscribe")]
    [InlineData("退订通知")]
    public async Task WhoWantsNoNotices_IsToldNothing(string way)
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long, ("WeChat:NoticeTemplate", Notices), ("WeChat:OrderTemplate:Id", "TEMPLATE-OF-ORDERS"));
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        await GrantAsync(host, "accept", json: false);
        var phone = WeChatHost.PhoneOf(platform, host);
        if (way == "reject")
            await GrantAsync(host, "reject", json: false);
        else if (way == "unsubscribe")
            await phone.DoAsync("o1", "unsubscribe", "", Stop);
        else
            Assert.Contains("不再给您推送", await phone.SayAsync("o1", way, Stop));
        await CloseAsync(host);

        await host.TellAsync("o1", "师傅到了", Stop);
        await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop))[^1].DeliveryError != null, "the notice to be held", Stop);
        Assert.Empty(Told(platform, "subscribe/bizsend"));
        Assert.Empty(Told(platform, "template/send"));
        Assert.Empty(platform.Sent);
    }

    [Theory]
    [InlineData("thing1", "一二三四五六七八九十一二三四五六七八九十一", "一二三四五六七八九十一二三四五六七八九十")]
    [InlineData("phrase2", "已派工!", "已派工")]
    [InlineData("phrase2", "已经派工去了", "已经派工去")]
    [InlineData("character_string3", "SO-1 号", "SO-1")]
    [InlineData("number4", "第12单", "12")]
    [InlineData("phone_number5", "+86 010-12345678", "+86010-12345678")]
    [InlineData("character_string3", "无", "-")]
    public void Value_IsCutToWhatItsFieldTakes(string field, string text, string fitting) => Assert.Equal(fitting, TemplateText.Fit(field, text));

    private static List<JsonNode> Told(FakePlatform platform, string api) =>
        [.. platform.Calls.Where(c => c.Contains(api, StringComparison.Ordinal)).Select(c => JsonNode.Parse(c[c.IndexOf('{')..])!)];

    /// <summary>As the platform tells what somebody chose when the account asked: as XML with a list of two, as JSON with one alone and no list around it.</summary>
    private static async Task GrantAsync(ButlerHost host, string choice, bool json)
    {
        using var http = host.CreateClient();
        var time = Random.Shared.Next();
        var body = json
            ? $$$"""{"ToUserName":"{{{WeChatHost.Account}}}","FromUserName":"o1","CreateTime":{{{time}}},"MsgType":"event","Event":"subscribe_msg_popup_event","List":{"TemplateId":"{{{Notices}}}","SubscribeStatusString":"{{{choice}}}","PopupScene":"2"}}"""
            : new XmlText().Add("ToUserName", WeChatHost.Account).Add("FromUserName", "o1").Add("CreateTime", time).Add("MsgType", "event").Add("Event", "subscribe_msg_popup_event")
                .Add("SubscribeMsgPopupEvent", e => e
                    .Add("List", l => l.Add("TemplateId", Notices).Add("SubscribeStatusString", choice).Add("PopupScene", 2))
                    .Add("List", l => l.Add("TemplateId", "ANOTHER").Add("SubscribeStatusString", "reject").Add("PopupScene", 2)))
                .ToString();
        // The same event delivered three times is one grant.
        for (var delivery = 0; delivery < 3; delivery++)
        {
            using var content = new StringContent(body);
            using var response = await http.PostAsync($"/api/wechat?{FakePhone.Signed(WeChatHost.Token)}", content, Stop);
            Assert.Equal("success", await response.Content.ReadAsStringAsync(Stop));
        }
    }

    private static async Task<int> GrantsAsync(ButlerHost host)
    {
        await using var db = host.Open();
        return (await db.Contacts.AsNoTracking().SingleAsync(c => c.UserId == "o1", Stop)).Grants.Sum(g => g.Count);
    }

    private static async Task CloseAsync(ButlerHost host)
    {
        await using var db = host.Open();
        await db.Contacts.Where(c => c.UserId == "o1").ExecuteUpdateAsync(set => set.SetProperty(c => c.WindowLeft, 0), Stop);
    }

    private static Task<(string Id, string Number)> PlaceAsync(ButlerHost host, string openId) => host.Get<Transactions>().RunAsync(async (db, stop) =>
    {
        var now = host.Get<CommunityTime>().Now;
        var talk = await db.Conversations.SingleAsync(c => c.ChannelId == openId, stop);
        var order = new ServiceOrder(new OrderSubject("value-home-cleaning-01", "家居保洁", "家居保洁", "Home cleaning", OrderKind.Book, "保洁", MenuPrice.ByAgreement, NeedsApproval: false, NeedsPerson: true), "demo-017", talk.Id, now);
        order.Fill(new OrderDetails(now.AddDays(1), now.AddDays(1).AddHours(2), 1, "客厅", ""), now);
        order.Confirm("BK-20261124-7", now);
        db.Orders.Add(order);
        return (order.Id, order.Number!);
    }, Stop);
}
