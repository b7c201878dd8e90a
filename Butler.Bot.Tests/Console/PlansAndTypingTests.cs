using Butler.Bot.Tests.Scenarios;
using Butler.Bot.Tests.Turns;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>Activities, the roster, and both sides of a talk seeing that the other writes, in a real browser on phone and desk.</summary>
public sealed class PlansAndTypingTests
{
    private const int MostWords = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Manager_MakesAnActivity_AResidentJoins_CallingItOffIsTold(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "你好", Stop);
        await host.UntilHeardAsync(talk, "好", Stop);
        var opened = await host.SignInAsync(browser, "manager-a", width, height);
        var page = opened.Page;
        await page.GotoAsync("/manager/activities");
        await page.GetByLabel("主题").SelectOptionAsync("YoungAndOld");
        await page.GetByPlaceholder("活动名称").FillAsync("包粽子比赛");
        await page.GetByPlaceholder("地点").FillAsync("会所一层");
        await page.GetByLabel("日期").FillAsync("2026-12-05");
        await page.GetByLabel("名额").FillAsync("12");
        await page.GetByPlaceholder("活动介绍").FillAsync("材料由社区准备。");
        await page.GetByPlaceholder("活动介绍").BlurAsync();
        await Expect(page.GetByText("将送达 80 户", new() { Exact = false })).ToBeVisibleAsync();
        await Expect(page.Locator(".preview")).ToContainTextAsync("包粽子比赛");
        await ConsolePages.CheckAsync(page, $"console-{device}-activity-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "发布活动" }).ClickAsync();

        await host.UntilHeardAsync(talk, "【社区活动】活动:包粽子比赛", Stop);
        await host.SayAsync(talk, "报名参加包粽子比赛,两位", Stop);
        await host.UntilHeardAsync(talk, "可以为您报名吗", Stop);
        await host.SayAsync(talk, "好的", Stop);
        await host.UntilHeardAsync(talk, "已为您报名", Stop);
        var mine = page.Locator("li.activity", new() { HasText = "包粽子比赛" });
        await Expect(mine).ToContainTextAsync("已报名 2 / 12");
        await mine.Locator("summary").ClickAsync();
        await Expect(mine.Locator(".guests")).ToContainTextAsync("2 位");
        await ConsolePages.CheckAsync(page, $"console-{device}-activity-guests");
        await mine.GetByRole(AriaRole.Button, new() { Name = "取消活动" }).ClickAsync();
        await page.GetByLabel("原因(已报名的住户会看到)").FillAsync("场地检修");
        await page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();

        await host.UntilHeardAsync(talk, "场地检修", Stop);
        await Expect(mine.Locator(".tag.late")).ToHaveTextAsync("已取消");
        Assert.Empty(opened.Complaints);
    }

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Senior_PlansAWeek_AndSeesTheGaps(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var opened = await host.SignInAsync(browser, "senior", width, height);
        var page = opened.Page;
        await page.GotoAsync("/manager/roster/2026-11-30");
        var team = page.Locator(".roster", new() { HasText = "周雅的住户" });
        await Expect(team.Locator(".gap")).ToHaveCountAsync(7);

        await page.GetByLabel("人员").SelectOptionAsync("manager-a");
        foreach (var day in new[] { "周一 30", "周二 1", "周三 2", "周四 3", "周五 4" })
            await page.GetByLabel(day, new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "加入排班" }).ClickAsync();
        await Expect(team.Locator(".shift")).ToHaveCountAsync(5);
        await page.GetByLabel("类型").SelectOptionAsync("Leave");
        await page.GetByLabel("周三 2", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "加入排班" }).ClickAsync();
        await Expect(team.Locator(".shift.leave")).ToHaveCountAsync(1);
        // 08:00-08:30 and 17:30-20:00 on the four days of work, the whole day on the other three.
        await Expect(team.Locator(".gap")).ToHaveCountAsync(11);
        await ConsolePages.CheckAsync(page, $"console-{device}-roster");

        await page.GotoAsync("/manager/roster/2026-12-07");
        await page.GetByRole(AriaRole.Button, new() { Name = "照上一周排" }).ClickAsync();
        await Expect(page.Locator(".roster", new() { HasText = "周雅的住户" }).Locator(".shift")).ToHaveCountAsync(5);
        await page.Locator(".shift button").First.ClickAsync();
        await Expect(page.Locator(".shift")).ToHaveCountAsync(4);
        await page.GotoAsync("/manager/audit");
        await Expect(page.GetByText("调整了排班")).ToHaveCountAsync(4);
        Assert.Empty(opened.Complaints);
    }

    [Fact]
    public async Task Roster_IsNotForAManager()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var page = (await host.SignInAsync(browser, "manager-a", 1440, 900)).Page;

        await page.GotoAsync("/manager/roster");

        await Expect(page.GetByText("没有这个页面,或者它不在您的职责范围内。")).ToBeVisibleAsync();
        await Expect(page.Locator(".roster")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("phone", 390, 844)]
    [InlineData("desk", 1440, 900)]
    public async Task Typing_IsSeenByTheOtherSide(string device, int width, int height)
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "转人工", Stop);
        await host.UntilHeardAsync(talk, "已为您转给", Stop);
        var page = (await host.SignInAsync(browser, "manager-a", width, height)).Page;
        await page.GotoAsync($"/manager/talks/{talk.Id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();
        await Expect(page.Locator("#words")).ToBeVisibleAsync();

        await TypeUntilSeenAsync(host, talk, page);
        await ConsolePages.CheckAsync(page, $"console-{device}-typing");
        // It goes by itself when they stop, and at once when what they wrote is there.
        await Expect(page.Locator(".writing")).ToHaveCountAsync(0);
        await TypeUntilSeenAsync(host, talk, page);
        await host.SayAsync(talk, "师傅几点到?", Stop);
        await Expect(page.Locator(".theirs .bubble").Last).ToHaveTextAsync("师傅几点到?");
        await Expect(page.Locator(".writing")).ToHaveCountAsync(0);

        using var stream = await Channels.DirectLine.StreamClient.OpenAsync(await host.StreamUrlAsync(talk, Stop), Stop);
        var sign = stream.UntilAsync(a => (string?)a["type"] == "typing" && (string?)a["from"]!["name"] == "周雅", Stop);
        // Nothing of it is kept for a stream that the busy host opens only now.
        for (var words = 0; words < MostWords && !sign.IsCompleted; words++)
        {
            await page.Locator("#words").PressSequentiallyAsync("马上");
            await Task.WhenAny(sign, Task.Delay(TimeSpan.FromSeconds(3), Stop));
        }

        Assert.True(sign.IsCompletedSuccessfully, "The resident was not shown that the manager writes.");
    }

    /// <summary>The resident goes on writing until the page shows it: a sign is there for seconds, in which a busy browser may not look.</summary>
    private static Task TypeUntilSeenAsync(ConsoleHost host, (string Id, string Token, string Household) talk, IPage page) => EngineHost.UntilAsync(
        async () =>
        {
            await host.TypeAsync(talk, Stop);
            await Task.Delay(200, Stop);
            return await page.Locator(".writing", new() { HasText = "正在输入" }).CountAsync() == 1;
        },
        "the page to show that the resident writes",
        Stop);

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
