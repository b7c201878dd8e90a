using Butler.Bot.Tests.Channels.WeChat.Simulation;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;

namespace Butler.Bot.Tests.Channels.WeChat;

/// <summary>What a resident sees in WeChat.</summary>
public sealed class WeChatTalkTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_AnsweredInTime_AreAnsweredInTheResponse()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        var phone = Phone(platform, host);

        Assert.Equal("回:你好", await phone.SayAsync("o1", "你好", Stop));

        var reply = Assert.Single(await host.MessagesAsync("o1", Stop), m => m.From == Author.Butler);
        Assert.Equal((DeliveryState.Sent, reply.InReplyTo[0]), (reply.Delivery, reply.GivenWith));
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task Words_AnsweredLate_AreAnsweredByACallAndOnlyOnce()
    {
        await using var platform = await FakePlatform.StartAsync();
        var thought = new TaskCompletionSource();
        await using var host = WeChatHost.Create(platform, Slow(thought.Task.WaitAsync), Short);
        var phone = Phone(platform, host);

        Assert.Equal("", await phone.SayAsync("o1", "慢慢想", Stop));
        thought.SetResult();

        await WeChatHost.UntilAsync(() => Task.FromResult(!platform.Sent.IsEmpty), "the answer", Stop);
        var sent = Assert.Single(platform.Sent);
        Assert.Equal(("o1", "回:慢慢想"), ((string)sent["touser"]!, (string)sent["text"]!["content"]!));
        Assert.Equal(1, (int)sent["aimsgcontext"]!["is_ai_msg"]!);
    }

    [Fact]
    public async Task SameDelivery_Again_GetsTheSameAnswerAndIsStoredOnce()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        using var http = host.CreateClient();
        var body = new Butler.Bot.Weixin.XmlText().Add("ToUserName", WeChatHost.Account).Add("FromUserName", "o1").Add("CreateTime", 1_760_000_000)
            .Add("MsgType", "text").Add("Content", "修水管").Add("MsgId", 42).ToString();

        var answers = new List<string>();
        for (var delivery = 0; delivery < 3; delivery++)
        {
            using var content = new StringContent(body);
            using var response = await http.PostAsync($"/api/wechat?{FakePhone.Signed(WeChatHost.Token)}", content, Stop);
            answers.Add(System.Xml.Linq.XElement.Parse(await response.Content.ReadAsStringAsync(Stop)).Element("Content")!.Value);
        }

        Assert.All(answers, a => Assert.Equal("回:修水管", a));
        Assert.Equal(2, (await host.MessagesAsync("o1", Stop)).Count);
    }

    [Fact]
    public async Task WithoutTheRightToWrite_LateAnswer_RidesOnALaterDelivery()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, Slow(stop => Task.Delay(700, stop)), Short, ("WeChat:CustomerService", "false"));
        var phone = Phone(platform, host);

        var shown = await phone.SayAsync("o1", "慢慢想", Stop);

        // On a machine that is very busy the third delivery may find it still thinking.
        Assert.Contains(shown, new[] { "回:慢慢想", "正在为您办理，请稍后回复任意内容查看结果。" });
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task WithoutTheRightToWrite_AnswerThatCameTooLate_IsShownWithTheNextWord()
    {
        await using var platform = await FakePlatform.StartAsync();
        var dialogue = new ScriptedDialogue();
        var ready = new TaskCompletionSource();
        dialogue.Think = async (turn, stop) =>
        {
            if (turn.Text == "慢慢想")
                await ready.Task.WaitAsync(stop);
            return new ButlerReply($"回:{turn.Text}");
        };
        await using var host = WeChatHost.Create(platform, dialogue, Short, ("WeChat:CustomerService", "false"));
        var phone = Phone(platform, host);

        Assert.Equal("正在为您办理，请稍后回复任意内容查看结果。", await phone.SayAsync("o1", "慢慢想", Stop));
        ready.SetResult();
        await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop)).Exists(m => m is { From: Author.Butler, Delivery: DeliveryState.Pending, DeliveryError: not null }), "the answer to wait", Stop);

        Assert.Equal("回:慢慢想\n\n回:好了吗", await Phone(platform, host).SayAsync("o1", "好了吗", Stop));
    }

    [Fact]
    public async Task PlatformThatRefusesTheRight_KeepsTheAnswerForTheNextWord()
    {
        await using var platform = await FakePlatform.StartAsync();
        platform.Always = 48001;
        var thought = new TaskCompletionSource();
        await using var host = WeChatHost.Create(platform, Slow(thought.Task.WaitAsync), Short);

        Assert.Equal("", await Phone(platform, host).SayAsync("o1", "慢慢想", Stop));
        thought.SetResult();

        await WeChatHost.UntilAsync(async () => (await host.MessagesAsync("o1", Stop)).Exists(m => m is { From: Author.Butler, Delivery: DeliveryState.Pending, DeliveryError: not null }), "the answer to wait", Stop);
    }

    [Fact]
    public async Task QuickReplies_AreAMenuInCalls_AndItsClickSaysWhatTheButtonMeans()
    {
        await using var platform = await FakePlatform.StartAsync();
        var thought = new TaskCompletionSource();
        var dialogue = Slow(thought.Task.WaitAsync);
        var think = dialogue.Think;
        dialogue.Think = async (turn, stop) => (await think(turn, stop)) with { QuickReplies = [new QuickReply("报修", "我要报修")] };
        await using var host = WeChatHost.Create(platform, dialogue, Short);
        var phone = Phone(platform, host);

        await phone.SayAsync("o1", "你好", Stop);
        thought.SetResult();
        await WeChatHost.UntilAsync(() => Task.FromResult(!platform.Sent.IsEmpty), "the answer", Stop);
        var menu = Assert.Single(platform.Sent)["msgmenu"]!;
        Assert.Equal(("1", "报修"), ((string)menu["list"]![0]!["id"]!, (string)menu["list"]![0]!["content"]!));

        await phone.DeliverAsync("o1", x => x.Add("MsgType", "text").Add("Content", "报修").Add("bizmsgmenuid", "1"), Stop);
        Assert.Contains(await host.MessagesAsync("o1", Stop), m => m is { From: Author.Resident, Text: "我要报修" });
    }

    [Fact]
    public async Task Picture_IsFetchedAndShownFromHere()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);

        await Phone(platform, host).DeliverAsync("o1", x => x.Add("MsgType", "image").Add("PicUrl", "http://x/").Add("MediaId", "m-1"), Stop);

        var picture = Assert.Single((await host.MessagesAsync("o1", Stop)).SelectMany(m => m.Attachments));
        using var http = host.CreateClient();
        await WeChatHost.UntilAsync(async () => (await http.GetAsync(picture.Url, Stop)).IsSuccessStatusCode, "the picture", Stop);
        Assert.Equal(platform.Media, await http.GetByteArrayAsync(picture.Url, Stop));
    }

    [Fact]
    public async Task Voice_IsKeptAndAnsweredHonestly()
    {
        await using var platform = await FakePlatform.StartAsync();
        var dialogue = new ScriptedDialogue();
        await using var host = WeChatHost.Create(platform, dialogue, WeChatHost.Long);

        var shown = await Phone(platform, host).DeliverAsync("o1", x => x.Add("MsgType", "voice").Add("MediaId", "v-1").Add("Recognition", ""), Stop);

        Assert.Contains("听不了语音", shown);
        Assert.Equal(0, dialogue.Thoughts);
    }

    [Theory]
    [InlineData("VIEW", "https://example.com")]
    [InlineData("LOCATION", "")]
    [InlineData("TEMPLATESENDJOBFINISH", "")]
    [InlineData("kf_create_session", "")]
    [InlineData("something_new", "x")]
    public async Task Event_IsKeptOnceAndAcknowledged(string name, string key)
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        Assert.Equal("", await Phone(platform, host).DoAsync("o1", name, key, Stop));
        Assert.Empty(await host.MessagesAsync("o1", Stop));
    }

    [Fact]
    public async Task MenuClick_SaysTheWordsOfTheButton()
    {
        await using var platform = await FakePlatform.StartAsync();
        await using var host = WeChatHost.Create(platform, new ScriptedDialogue(), WeChatHost.Long);
        Assert.Equal("回:我要报修", await Phone(platform, host).DoAsync("o1", "CLICK", "say:我要报修", Stop));
    }

    [Fact]
    public async Task EndlessAnswer_GoesInPartsByCalls()
    {
        await using var platform = await FakePlatform.StartAsync();
        var dialogue = new ScriptedDialogue { Think = (_, _) => Task.FromResult(new ButlerReply(new string('电', 1500))) };
        await using var host = WeChatHost.Create(platform, dialogue, WeChatHost.Long);

        Assert.Equal("", await Phone(platform, host).SayAsync("o1", "说长一点", Stop));

        await WeChatHost.UntilAsync(() => Task.FromResult(platform.Sent.Count == 3), "three parts", Stop);
        Assert.Equal(1500, platform.Sent.Sum(s => ((string)s["text"]!["content"]!).Length));
    }

    private static FakePhone Phone(FakePlatform platform, Tests.Hosting.ButlerHost host) =>
        WeChatHost.PhoneOf(platform, host);

    private static ScriptedDialogue Slow(Func<CancellationToken, Task> thought) => new()
    {
        Think = async (turn, stop) =>
        {
            await thought(stop);
            return new ButlerReply($"回:{turn.Text}");
        },
    };
}
