using Butler.Bot.Tests.Scenarios;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>Sleep, a dead network and a restarted host: nothing is missed, nothing doubled.</summary>
public sealed class ConsoleReconnectTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HostIsKilledAndComesBack_TheTalkIsWholeAndTheDraftIsThere()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "转人工", Stop);
        await host.UntilHeardAsync(talk, "已为您转给", Stop);
        var page = (await host.SignInAsync(browser, "manager-a", 1440, 900)).Page;
        await page.GotoAsync($"/manager/talks/{talk.Id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();
        await page.Locator("#words").FillAsync("写到一半的话");

        await host.CrashAndRestartAsync();
        await host.SayAsync(talk, "您还在吗", Stop);

        // The page finds the new host by itself and is still signed in.
        await Assertions.Expect(page.Locator(".theirs .bubble").Last).ToHaveTextAsync("您还在吗", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator(".theirs .bubble", new() { HasText = "您还在吗" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#words")).ToHaveValueAsync("写到一半的话");
        await page.Locator("#words").PressAsync("Enter");
        await host.UntilHeardAsync(talk, "写到一半的话", Stop);
        Assert.Single(await host.HeardAsync(talk, Stop), h => h == "写到一半的话");
    }

    [Fact]
    public async Task NetworkIsAwayForAWhile_WhatWasSaidMeanwhileIsThereOnce()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = await ConsoleHost.StartAsync();
        var talk = await host.OpenTalkAsync("demo-017", Stop);
        await host.SayAsync(talk, "转人工", Stop);
        var page = (await host.SignInAsync(browser, "manager-a", 390, 844)).Page;
        await page.GotoAsync($"/manager/talks/{talk.Id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "接手", Exact = true }).ClickAsync();

        await page.Context.SetOfflineAsync(true);
        foreach (var words in new[] { "第一句", "第二句", "第三句" })
            await host.SayAsync(talk, words, Stop);
        await page.Context.SetOfflineAsync(false);

        foreach (var words in new[] { "第一句", "第二句", "第三句" })
            await Assertions.Expect(page.Locator(".theirs .bubble", new() { HasText = words })).ToHaveCountAsync(1, new() { Timeout = 60_000 });
    }
}
