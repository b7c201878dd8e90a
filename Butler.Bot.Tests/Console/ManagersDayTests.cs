using Butler.Bot.Tests.Scenarios;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>A manager's day in a real browser, on a phone and at a desk.</summary>
public sealed class ManagersDayTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Manager_TakesAnswersReturnsAndSeesAnOrderThrough(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var opened = await host.SignInAsync(browser, "manager-a", width, height);
        var page = opened.Page;
        await Expect(page.GetByText("现在没有住户在等人。")).ToBeVisibleAsync();
        await ConsolePages.CheckAsync(page, $"console-{device}-1-empty");

        // The inbox is open while the resident asks for a person.
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "明天上午十点洗两台空调", Stop);
        await host.UntilHeardAsync(talk, "请您核对", Stop);
        await host.SayAsync(talk, "好的", Stop);
        await host.UntilHeardAsync(talk, "已为您登记", Stop);
        await host.SayAsync(talk, "转人工", Stop);
        await Expect(page.Locator(".row.unread")).ToHaveCountAsync(1);
        await ConsolePages.CheckAsync(page, $"console-{device}-2-waiting");

        await page.Locator(".row").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();
        await Expect(page.Locator("#words")).ToBeVisibleAsync();
        await host.UntilHeardAsync(talk, "周雅已接手", Stop);
        await page.Locator("#words").FillAsync("您好,我是周雅。");
        await page.Locator("#words").PressAsync("Enter");
        await Expect(page.Locator(".ours.person .bubble")).ToHaveTextAsync("您好,我是周雅。");
        await host.UntilHeardAsync(talk, "您好,我是周雅。", Stop);
        await host.SayAsync(talk, "师傅几点到?", Stop);
        await Expect(page.Locator(".theirs .bubble").Last).ToHaveTextAsync("师傅几点到?");
        await page.GetByRole(AriaRole.Button, new() { Name = "内部备注" }).ClickAsync();
        await page.GetByLabel("只有同事看得到").FillAsync("业主赶时间");
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Expect(page.Locator(".note")).ToContainTextAsync("业主赶时间");
        await ConsolePages.CheckAsync(page, $"console-{device}-3-talk");
        await page.GetByRole(AriaRole.Button, new() { Name = "为什么这么说" }).First.ClickAsync();
        await Expect(page.Locator(".why")).ToBeVisibleAsync();
        await ConsolePages.CheckAsync(page, $"console-{device}-4-why");
        await page.GetByRole(AriaRole.Button, new() { Name = "关闭" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "交还助手" }).ClickAsync();
        await host.UntilHeardAsync(talk, "继续为您服务", Stop);
        Assert.DoesNotContain(await host.HeardAsync(talk, Stop), h => h.Contains("业主赶时间", StringComparison.Ordinal));

        await page.GotoAsync("/manager/orders");
        await Expect(page.Locator(".panel.order")).ToHaveCountAsync(1);
        await ConsolePages.CheckAsync(page, $"console-{device}-5-board");
        await page.Locator(".panel.order").ClickAsync();
        await StepAsync(page, "受理");
        await host.UntilHeardAsync(talk, "受理", Stop);
        await page.GetByRole(AriaRole.Button, new() { Name = "派单", Exact = true }).ClickAsync();
        await page.Locator(".mud-dialog .mud-chip", new() { HasText = "工程维修" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await StepAsync(page, "到场");
        await page.GetByRole(AriaRole.Button, new() { Name = "完成", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "回访", Exact = true }).ClickAsync();
        await page.Locator(".mud-dialog .mud-chip", new() { HasText = "联系上,满意" }).ClickAsync();
        await ConsolePages.CheckAsync(page, $"console-{device}-6-visit");
        await page.GetByRole(AriaRole.Button, new() { Name = "记录回访" }).ClickAsync();
        await Expect(page.Locator(".tag.state").First).ToHaveTextAsync("已回访");
        await ConsolePages.CheckAsync(page, $"console-{device}-7-order");

        await page.GotoAsync("/manager/households");
        await page.GetByPlaceholder("搜房号、姓名或组团").FillAsync("黄文博");
        await ConsolePages.CheckAsync(page, $"console-{device}-8-households");
        await page.Locator(".panel.household").First.ClickAsync();
        await page.GetByPlaceholder("写一条日记,住户看不到").FillAsync("空调洗过了,满意");
        await page.GetByRole(AriaRole.Button, new() { Name = "记下" }).ClickAsync();
        await Expect(page.Locator(".story").First).ToContainTextAsync("空调洗过了,满意");
        await ConsolePages.CheckAsync(page, $"console-{device}-9-household");

        foreach (var (path, name) in new[] { ("/manager/notices", "notices"), ("/manager/reports", "report"), ("/manager/knowledge", "knowledge"), ("/manager/settings", "settings"), ("/manager/households/demo-017/card", "card") })
        {
            await page.GotoAsync(path);
            await Expect(page.Locator(name == "card" ? ".service-card" : "h1")).ToBeVisibleAsync();
            if (name == "card")
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "生成一次性绑定码" }).ClickAsync();
                await Expect(page.Locator(".card-code .qr")).ToBeVisibleAsync();
            }

            await ConsolePages.CheckAsync(page, $"console-{device}-{name}");
        }

        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Senior_SeesPeopleAndWhatWasDone(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var opened = await host.SignInAsync(browser, "senior", width, height);
        var page = opened.Page;
        await page.GotoAsync("/manager/households/demo-017");
        await Expect(page.Locator("h1")).ToBeVisibleAsync();

        await page.GotoAsync("/manager/staff");
        await Expect(page.Locator(".people-cards .panel")).ToHaveCountAsync(6);
        await ConsolePages.CheckAsync(page, $"console-{device}-staff");
        await page.Locator(".people-cards .panel", new() { HasText = "林溪" }).GetByRole(AriaRole.Button, new() { Name = "下班交接" }).ClickAsync();
        await Expect(page.Locator(".people-cards .panel", new() { HasText = "林溪" })).ToContainTextAsync("不当班");

        await page.GotoAsync("/manager/audit");
        await Expect(page.GetByText("查看了住户档案")).ToHaveCountAsync(1);
        await Expect(page.GetByText("变更了在岗或交接")).ToHaveCountAsync(1);
        await ConsolePages.CheckAsync(page, $"console-{device}-audit");
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Desk_SendsANotice_ResidentsReadItAndTheResultIsShown()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "你好", Stop);
        var page = (await host.SignInAsync(browser, "desk", 390, 844)).Page;
        await page.GotoAsync("/manager/notices");
        await page.GetByPlaceholder("标题").FillAsync("明日停水");
        await page.GetByPlaceholder("正文").FillAsync("明天9点至11点停水检修。");
        await Expect(page.GetByText("将送达 160 户", new() { Exact = false })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发出" }).ClickAsync();

        await host.UntilHeardAsync(talk, "明天9点至11点停水检修。", Stop);
        await Expect(page.Locator(".notices li").First).ToContainTextAsync("送达 1");
    }

    [Fact]
    public async Task EnglishBrowser_IsServedInEnglish()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var page = (await host.SignInAsync(browser, "manager-a", 1440, 900, "en-GB")).Page;

        await Expect(page.GetByText("Nobody is waiting for a person.")).ToBeVisibleAsync();
        await Browser.PictureAsync(page, "console-desk-english");
        Assert.DoesNotMatch("[\\u4e00-\\u9fff]", (await page.Locator("body").InnerTextAsync()).Replace("周雅", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Alarm_StandsOnEveryPageUntilSomebodyKnows(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var page = (await host.SignInAsync(browser, "desk", width, height)).Page;
        await page.GotoAsync("/manager/orders");

        await host.SayAsync(await host.OpenTalkAsync("demo-021", Stop), "着火了!厨房着火了", Stop);

        await Expect(page.Locator(".alarm-bar")).ToContainTextAsync("火情");
        await page.GotoAsync("/manager/alarms");
        await Expect(page.Locator(".alarm-bar")).ToBeVisibleAsync();
        await ConsolePages.CheckAsync(page, $"console-{device}-alarm");
        await page.Locator(".alarm-bar button").ClickAsync();
        await Expect(page.Locator(".alarm-bar")).ToHaveCountAsync(0);
        await Expect(page.Locator(".alarm-card")).ToContainTextAsync("已知晓");
    }

    [Fact]
    public async Task TwoManagers_OneWinsTheOtherIsToldWho()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "转人工", Stop);
        await host.UntilHeardAsync(talk, "已为您转给", Stop);
        var first = (await host.SignInAsync(browser, "manager-a", 1440, 900)).Page;
        var second = (await host.SignInAsync(browser, "deputy-a", 1440, 900)).Page;
        foreach (var page in new[] { first, second })
        {
            await page.GotoAsync($"/manager/talks/{talk.Id}");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true })).ToBeVisibleAsync();
        }

        await first.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();

        await Expect(first.Locator("#words")).ToBeVisibleAsync();
        await Expect(second.Locator(".composer.closed")).ToContainTextAsync("周雅已接手");
        await Expect(second.Locator("#words")).ToHaveCountAsync(0);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static async Task StepAsync(IPage page, string step)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true })).ToHaveCountAsync(0);
    }
}
