using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeChat;

/// <summary>How somebody in WeChat becomes the resident of a household, and how that ends.</summary>
public sealed class BindingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Card_WithTheRightDigits_BindsAndCoversWhatWasSaid(bool scanned)
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        var code = await host.IssueCardAsync("demo-017", Stop);

        var asked = scanned ? await phone.DoAsync("o1", "subscribe", $"qrscene_{code}", Stop) : await phone.SayAsync("o1", $"{code[..4]}-{code[4..7].ToLowerInvariant()}-{code[7..]}", Stop);
        Assert.Contains("手机号后四位", asked);
        Assert.Contains("绑定成功", await phone.SayAsync("o1", await host.DigitsAsync("demo-017", Stop), Stop));
        await phone.SayAsync("o1", "我的订单", Stop);

        var messages = await host.MessagesAsync("o1", Stop);
        Assert.Equal("demo-017", messages[^1].HouseholdId);
        Assert.DoesNotContain(messages, m => m.Text.Contains(code, StringComparison.OrdinalIgnoreCase) || m.ChannelData?.Contains(code, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(messages.Where(m => m.From == Author.Resident).Take(2), m => m.Text.Any(char.IsAsciiDigit));
    }

    [Fact]
    public async Task Card_WorksOnce()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        var code = await host.IssueCardAsync("demo-017", Stop);
        await phone.SayAsync("o1", code, Stop);
        await phone.SayAsync("o1", await host.DigitsAsync("demo-017", Stop), Stop);

        Assert.Contains("无效或已过期", await phone.SayAsync("o2", code, Stop));
    }

    [Fact]
    public async Task Digits_GuessedWrongTooOften_KillTheCard()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        var code = await host.IssueCardAsync("demo-017", Stop);
        await phone.SayAsync("o1", code, Stop);
        string? last = null;
        for (var i = 0; i < 5; i++)
            last = await phone.SayAsync("o1", $"99{i}9", Stop);

        Assert.Contains("一小时后", last);
        // Neither this person nor another gets any further with it.
        Assert.Equal("回:" + await host.DigitsAsync("demo-017", Stop), await phone.SayAsync("o1", await host.DigitsAsync("demo-017", Stop), Stop));
        Assert.Contains("无效或已过期", await phone.SayAsync("o2", code, Stop));
    }

    [Fact]
    public async Task Family_JoinsByAMembersInvitation()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        await host.BindAsync(platform, "o1", "demo-017", Stop);

        var invitation = (await phone.SayAsync("o1", "邀请家人 小明", Stop))!;
        var code = invitation.Split('：')[1][..12];
        Assert.Contains("邀请", await phone.SayAsync("o2", code, Stop));
        Assert.Contains("绑定成功", await phone.SayAsync("o2", await host.DigitsAsync("demo-017", Stop), Stop));

        await using var db = host.Open();
        var contact = await db.Contacts.SingleAsync(c => c.UserId == "o2", Stop);
        Assert.Equal("小明", (await db.Residents.SingleAsync(r => r.Id == contact.ResidentId, Stop)).Name);
    }

    [Fact]
    public async Task MoveOut_LetsGoAndBeginsATalkThatKnowsNothing()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        await phone.SayAsync("o1", "家里的秘密", Stop);

        var manager = await host.SignInAsync("manager-a", Stop);
        const string MoveOut = "/api/v1/households/demo-017/move-out";
        Assert.Equal(400, (await host.CallAsync(HttpMethod.Post, MoveOut, new { }, manager, Stop)).Status);
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Post, MoveOut, new { everybody = true }, await host.SignInAsync("manager-b", Stop), Stop)).Status);
        var (status, moved) = await host.CallAsync(HttpMethod.Post, MoveOut, new { everybody = true }, manager, Stop);
        Assert.Equal((200, 1), (status, (int)moved!["channels"]!));
        var (again, none) = await host.CallAsync(HttpMethod.Post, MoveOut, new { everybody = true }, manager, Stop);
        Assert.Equal((200, 0), (again, (int)none!["channels"]!));
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Post, MoveOut, new { resident = "demo-017-1" }, manager, Stop)).Status);
        await phone.SayAsync("o1", "还记得吗", Stop);

        await using var db = host.Open();
        var talks = await db.Conversations.Where(c => c.Channel == "wechat").OrderBy(c => c.CreatedAt).ToListAsync(Stop);
        Assert.Equal(["demo-017", null], talks.Select(t => t.HouseholdId));
        Assert.Null((await host.MessagesAsync("o1", Stop))[^1].HouseholdId);
    }

    [Fact]
    public async Task MoveOut_EndsTheWebsSignInToo()
    {
        await using var host = new ButlerHost(dialogue: new ScriptedDialogue());
        var (_, issued) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = "demo-017" } }, null, Stop);
        var token = (string)issued!["token"]!;
        Assert.Equal(201, (await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", new { }, token, Stop)).Status);

        var manager = await host.SignInAsync("manager-a", Stop);
        Assert.Equal(200, (await host.CallAsync(HttpMethod.Post, "/api/v1/households/demo-017/move-out", new { everybody = true }, manager, Stop)).Status);

        await WeChatHost.UntilAsync(async () => (await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", new { }, token, Stop)).Status == 403, "the token to be worth nothing", Stop);
        var (_, household) = await host.CallAsync(HttpMethod.Get, "/api/v1/households/demo-017", null, manager, Stop);
        Assert.Empty(household!["residents"]!.AsArray());
    }

    [Fact]
    public async Task Family_JoinsByTheManagersInvitation()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        const string Invitations = "/api/v1/households/demo-017/invitations";
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Post, Invitations, new { name = "小明" }, await host.SignInAsync("manager-b", Stop), Stop)).Status);
        var manager = await host.SignInAsync("manager-a", Stop);
        Assert.Equal(409, (await host.CallAsync(HttpMethod.Post, Invitations, new { member = "demo-018-1" }, manager, Stop)).Status);
        Assert.Equal(400, (await host.CallAsync(HttpMethod.Post, Invitations, new { name = "一个长得谁也记不住也写不下的名字" }, manager, Stop)).Status);
        var (status, invitation) = await host.CallAsync(HttpMethod.Post, Invitations, new { name = "小明" }, manager, Stop);
        Assert.Equal(200, status);

        Assert.Contains("邀请", await phone.SayAsync("o2", (string)invitation!["code"]!, Stop));
        Assert.Contains("绑定成功", await phone.SayAsync("o2", await host.DigitsAsync("demo-017", Stop), Stop));
        await using var db = host.Open();
        var contact = await db.Contacts.SingleAsync(c => c.UserId == "o2", Stop);
        Assert.Equal("小明", (await db.Residents.SingleAsync(r => r.Id == contact.ResidentId, Stop)).Name);
    }

    [Fact]
    public async Task Follower_WithoutACard_IsToldHowToBindAndWhatWorksWithout()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        Assert.Contains("未绑定时", await Phone(platform, host).DoAsync("o1", "subscribe", "", Stop));
    }

    [Fact]
    public async Task OptOut_StopsNoticesAndNotAnswers()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        Assert.Contains("不再给您推送", await phone.SayAsync("o1", "退订通知", Stop));

        await host.TellAsync("o1", "师傅到了", Stop);
        await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop))[^1].Delivery == DeliveryState.Failed, "the notice to be given up", Stop);
        Assert.Equal("回:在吗", await phone.SayAsync("o1", "在吗", Stop));
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task ClosedWindow_NoticeWaitsForTheNextWord()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        platform.Always = 45015;
        await host.TellAsync("o1", "师傅到了", Stop);
        await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop))[^1].DeliveryError != null, "the notice to be refused", Stop);

        Assert.Equal("师傅到了\n\n回:在吗", await phone.SayAsync("o1", "在吗", Stop));
    }

    [Fact]
    public async Task Unsubscribe_StopsEverything()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);
        await host.BindAsync(platform, "o1", "demo-017", Stop);
        await phone.DoAsync("o1", "unsubscribe", "", Stop);
        await host.TellAsync("o1", "师傅到了", Stop);
        await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop))[^1].DeliveryError != null, "the notice to be held", Stop);
        Assert.Empty(platform.Sent);
    }

    private static FakePhone Phone(FakePlatform platform, ButlerHost host) => WeChatHost.PhoneOf(platform, host);
}
