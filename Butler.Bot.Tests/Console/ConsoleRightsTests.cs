using System.Net;
using Butler.Bot.Console;
using Butler.Bot.Tests.Api;
using Butler.Bot.Tests.Scenarios;
using Butler.Skills.Menu;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>Who may see which page, by trying.</summary>
public sealed class ConsoleRightsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryPage_WithoutSigningIn_LeadsToTheSignIn()
    {
        await using var host = new ApiHost();
        using var http = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var pages = typeof(ConsoleApp).Assembly.GetTypes()
            .SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>())
            .Select(r => r.Template).ToList();
        Assert.True(pages.Count >= 8, $"Only {pages.Count} pages were found.");

        foreach (var page in pages.Where(p => p != ConsoleRegistration.SignInPath).Append("/_blazor/negotiate?negotiateVersion=1"))
        {
            var path = System.Text.RegularExpressions.Regex.Replace(page, "{[^}]*}", "x");
            using var answer = page.StartsWith("/_blazor", StringComparison.Ordinal)
                ? await http.PostAsync(path, null, Stop)
                : await http.GetAsync(path, Stop);
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, $"{page} gave {answer.StatusCode}");
            Assert.Contains(ConsoleRegistration.SignInPath, answer.Headers.Location?.ToString() ?? ConsoleRegistration.SignInPath, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SignInPage_HasAStrictPolicyAndLoadsNothingFromElsewhere()
    {
        await using var host = new ApiHost();
        using var http = host.CreateClient();

        using var answer = await http.GetAsync(ConsoleRegistration.SignInPath, Stop);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherManagersTalkOrderAndHousehold_AreNotThere()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "家里灯坏了,要报修", Stop);
        await host.SayAsync(talk, "转人工", Stop);
        await host.UntilHeardAsync(talk, "已为您转给", Stop);
        var page = (await host.SignInAsync(browser, "manager-b", 1440, 900)).Page;

        foreach (var path in new[] { $"/manager/talks/{talk.Id}", "/manager/households/demo-017", "/manager/households/demo-017/card" })
        {
            await page.GotoAsync(path);
            await Assertions.Expect(page.GetByText("不在您的职责范围内", new() { Exact = false })).ToBeVisibleAsync();
            Assert.DoesNotContain("黄文博", await page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        }

        await page.GotoAsync("/manager");
        await Assertions.Expect(page.GetByText("现在没有住户在等人。")).ToBeVisibleAsync();
        foreach (var path in new[] { "/manager/staff", "/manager/audit" })
        {
            await page.GotoAsync(path);
            await Assertions.Expect(page.GetByText("不在您的职责范围内", new() { Exact = false })).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task FiveWrongPasswords_LockTheAccountOnThePageToo()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var page = (await browser.OpenAsync(host.Address, 390, 844)).Page;
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await page.GotoAsync("/manager/sign-in");
            await page.Locator("input[name='Given.User']").FillAsync("deputy-b");
            await page.Locator("input[name='Given.Password']").FillAsync(attempt < 5 ? "wrong" : Hosting.ButlerHost.Password);
            await page.Locator("button[type=submit]").ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("锁定");
        }
    }
}
