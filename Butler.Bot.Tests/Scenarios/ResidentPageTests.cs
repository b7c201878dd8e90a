using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Channels.DirectLine;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Scenarios;

public sealed class ResidentPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Resident_ChatsAndComesBack(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await DirectLineHost.StartAsync();
        host.Dialogue.Think = AnswerAsync;
        var opened = await browser.OpenAsync(host.Http.BaseAddress!, width, height);
        var page = opened.Page;

        await page.GotoAsync("/");
        await page.GetByPlaceholder("搜索户号、房号或姓名").FillAsync("017");
        await Browser.PictureAsync(page, $"resident-{device}-1-chooser");
        await page.GetByRole(AriaRole.Button, new() { Name = "demo-017" }).ClickAsync();

        await Expect(page.GetByText("王磊，", new() { Exact = false }).First).ToBeVisibleAsync();
        await Expect(page.Locator("#manager")).ToHaveTextAsync("周雅");
        await Browser.PictureAsync(page, $"resident-{device}-2-welcome");

        await SayAsync(page, "明天上午洗空调，三台");
        await Expect(page.GetByText("挂机空调清洗").First).ToBeVisibleAsync();
        await Expect(page.GetByText("AI 生成", new() { Exact = true }).First).ToBeVisibleAsync();
        await Browser.PictureAsync(page, $"resident-{device}-3-summary");
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "好的，就这样" }).ClickAsync();
        await Expect(page.GetByText("单号 20261124-0007").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "转人工" }).First.ClickAsync();
        await Expect(page.GetByText("已经请周雅过来", new() { Exact = false }).First).ToBeVisibleAsync();
        await ManagerSaysAsync(host, "王先生您好，我是周雅，师傅明天九点到，我会一起过去。");
        await Expect(page.GetByText("我会一起过去", new() { Exact = false }).First).ToBeVisibleAsync();
        await Expect(page.GetByText("客户经理 · 真人", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator("#live")).ToBeVisibleAsync();
        await Expect(page.Locator("#chat .avatar:not(.ai)")).ToHaveTextAsync("周");
        await Browser.PictureAsync(page, $"resident-{device}-4-manager");

        await page.ReloadAsync();
        await Expect(page.GetByText("我会一起过去", new() { Exact = false }).First).ToBeVisibleAsync();
        await using var db = host.Open();
        Assert.Equal(1, await db.Conversations.CountAsync(Stop));
        Assert.Empty(opened.Complaints);
        await AssertFitsAsync(page);
    }

    [Fact]
    public async Task Resident_SendsAPicture_SeesItInTheTalk()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await DirectLineHost.StartAsync();
        var opened = await browser.OpenAsync(host.Http.BaseAddress!, 390, 844);
        var page = opened.Page;
        await ChooseAsync(page, "demo-017");
        await Expect(page.GetByText("王磊，", new() { Exact = false }).First).ToBeVisibleAsync();

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "漏水.png", MimeType = "image/png", Buffer = await Browser.PictureAsync(page, "resident-phone-5-upload") });
        await Expect(page.Locator(".webchat__attachment-icon--checked").First).ToBeVisibleAsync();
        await SayAsync(page, "厨房这里漏水");

        await Expect(page.GetByText("回:厨房这里漏水").First).ToBeVisibleAsync();
        await Expect(page.GetByText("正在发送")).ToHaveCountAsync(0);
        // After a reload it can only come from the host.
        await page.ReloadAsync();
        var picture = page.Locator("#chat img[alt='漏水.png']").First;
        await Expect(picture).ToBeVisibleAsync();
        Assert.True(await picture.EvaluateAsync<bool>("async i => { await i.decode(); return i.naturalWidth > 100; }"));
        await Browser.PictureAsync(page, "resident-phone-6-picture");
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Resident_EnglishBrowser_IsServedInEnglish()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await DirectLineHost.StartAsync();
        var opened = await browser.OpenAsync(host.Http.BaseAddress!, 1440, 900, locale: "en-GB");
        var page = opened.Page;
        await ChooseAsync(page, "demo-001");

        await Expect(page.GetByText("I am the AI butler of Jinlan Garden", new() { Exact = false }).First).ToBeVisibleAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Jinlan Garden");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Talk to a person" })).ToBeVisibleAsync();
        await Browser.PictureAsync(page, "resident-desk-7-english");
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Resident_TokenRanOutOverNight_GoesOnInTheSameConversation()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await DirectLineHost.StartAsync();
        var page = (await browser.OpenAsync(host.Http.BaseAddress!, 390, 844)).Page;
        await ChooseAsync(page, "demo-017");
        await SayAsync(page, "记得我吗");
        await Expect(page.GetByText("回:记得我吗").First).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { const k = 'butler.session.demo-017'; const s = JSON.parse(localStorage[k]); s.token = 'x.y.z'; localStorage[k] = JSON.stringify(s); }");
        await page.ReloadAsync();

        await Expect(page.GetByText("回:记得我吗").First).ToBeVisibleAsync();
        await using var db = host.Open();
        Assert.Equal(1, await db.Conversations.CountAsync(Stop));
    }

    [Fact]
    public async Task Page_WithoutTheBundle_SaysWhatToDo()
    {
        await using var browser = await Browser.StartAsync();
        var folder = Directory.CreateTempSubdirectory("butler-page-");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Servers.Sources.Host, "wwwroot", "page")))
            File.Copy(file, Path.Combine(folder.CreateSubdirectory("page").FullName, Path.GetFileName(file)));
        await using var host = await DirectLineHost.StartAsync(settings: ["--webroot", folder.FullName]);
        var page = (await browser.OpenAsync(host.Http.BaseAddress!, 390, 844)).Page;

        await page.GotoAsync("/");

        await Expect(page.GetByText("dotnet build Butler.Bot", new() { Exact = false })).ToBeVisibleAsync();
        await Browser.PictureAsync(page, "resident-phone-8-no-bundle");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Page_WithoutDemoData_AsksToComeByTheCommunitysOwnWay()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await DirectLineHost.StartAsync(settings: ["--Demo:Enabled", "false"]);
        var page = (await browser.OpenAsync(host.Http.BaseAddress!, 390, 844)).Page;
        await page.GotoAsync("/");
        await Expect(page.GetByText("服务卡二维码", new() { Exact = false })).ToBeVisibleAsync();

        var (_, generated) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = "real-001" } }, DirectLineHost.Secret, Stop);
        await page.GotoAsync("about:blank");
        await page.GotoAsync($"/#token={generated!["token"]}");

        await Expect(page.GetByText("李真，", new() { Exact = false }).First).ToBeVisibleAsync();
        Assert.DoesNotContain("token", page.Url, StringComparison.Ordinal);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static async Task ChooseAsync(IPage page, string household)
    {
        await page.GotoAsync("/");
        await page.Locator("#search").FillAsync(household);
        await page.Locator("#households button").First.ClickAsync();
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.Locator("[data-id='webchat-sendbox-input'], .webchat__send-box-text-box__input, #chat form textarea, #chat form input[type=text]").First;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static Task<ButlerReply> AnswerAsync(ButlerTurn turn, CancellationToken cancellationToken) => Task.FromResult(turn.Text switch
    {
        "转人工" => new ButlerReply("好的，已经请周雅过来，她很快会在这里回复您。您也可以直接拨打 0600-5550101。"),
        "好的，就这样" => new ButlerReply("已为您订好，单号 20261124-0007。师傅出发前会先与您联系。"),
        _ => new ButlerReply(
            "请您核对：\n\n- **服务**：挂机空调清洗\n- **时间**：11月25日（周三）09:00\n- **数量**：3 台\n- **地点**：2栋503\n- **费用**：由客户经理上门前与您确认\n\n确认后我就为您下单。",
            [new QuickReply("好的，就这样", "好的，就这样"), new QuickReply("换个时间", "换个时间"), new QuickReply("不用了", "不用了")]),
    });

    private static async Task ManagerSaysAsync(DirectLineHost host, string text)
    {
        await using var db = host.Open();
        var conversation = await db.Conversations.SingleAsync(Stop);
        db.Messages.Add(Message.Outgoing(conversation, Author.Manager, text, host.Get<CommunityTime>().Now).By("manager-a"));
        await db.SaveChangesAsync(Stop);
        host.Get<Delivery>().Enqueue(conversation.Id);
    }

    /// <summary>Nothing sticks out to the side and the input is on the screen.</summary>
    private static async Task AssertFitsAsync(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"));
    }
}
