using System.Text.Json.Nodes;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Scenarios;

/// <summary>The whole host with its demo community.</summary>
public sealed class DirectLineAndRestTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Resident_ChatsOverDirectLine_TheManagerSeesTheSameMessagesByRest()
    {
        await using var host = new ButlerHost(dialogue: new ScriptedDialogue());
        var (_, generated) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = "demo-017" } }, null, Stop);
        var token = (string)generated!["token"]!;
        var (created, started) = await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", null, token, Stop);
        Assert.Equal(201, created);
        var conversation = (string)started!["conversationId"]!;
        var path = $"/v3/directline/conversations/{conversation}/activities";

        var (_, posted) = await host.CallAsync(HttpMethod.Post, path, new { type = "message", from = new { id = "demo-017" }, text = "明天洗空调" }, token, Stop);
        JsonNode? reply = null;
        await EngineHost.UntilAsync(
            async () => (reply = (await host.CallAsync(HttpMethod.Get, path, null, token, Stop)).Body!["activities"]!.AsArray()
                .FirstOrDefault(a => (string?)a!["replyToId"] == (string?)posted!["id"])) != null,
            "the reply", Stop);

        var manager = await host.SignInAsync("manager-a", Stop);
        var (status, list) = await host.CallAsync(HttpMethod.Get, "/api/v1/households/demo-017/messages", null, manager, Stop);
        Assert.Equal(200, status);
        Assert.Equal(["system", "resident", "butler"], list!.AsArray().Select(m => (string?)m!["from"]));
        Assert.All(list.AsArray(), m => Assert.Equal(conversation, (string?)m!["conversation"]));
        Assert.Equal((string?)posted!["id"], (string?)list[1]!["id"]);
        Assert.Equal((string?)reply!["id"], (string?)list[2]!["id"]);
        foreach (var id in new[] { (string?)list[0]!["id"], (string?)list[2]!["id"] })
            Assert.Equal(200, (await host.CallAsync(HttpMethod.Get, $"/api/v1/messages/{id}/why", null, manager, Stop)).Status);
        Assert.Equal(404, (await host.CallAsync(HttpMethod.Get, "/api/v1/households/demo-017/messages", null, await host.SignInAsync("manager-b", Stop), Stop)).Status);
    }

    [Fact]
    public async Task Visitor_OfTheDemo_ChoosesOneOfAllHouseholds()
    {
        await using var browser = await Browser.StartAsync();
        await using var host = new ButlerHost(dialogue: new ScriptedDialogue());
        host.UseKestrel(0);
        host.StartServer();
        var opened = await browser.OpenAsync(host.ClientOptions.BaseAddress, 390, 844);
        var page = opened.Page;
        await page.GotoAsync("/");

        await Assertions.Expect(page.Locator("#households button")).ToHaveCountAsync(160);
        await Browser.PictureAsync(page, "demo-phone-chooser");
        await page.Locator("#search").FillAsync("demo-155");
        await page.Locator("#search").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#card")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("AI 管家助手", new() { Exact = false }).First).ToBeVisibleAsync();
        await Browser.PictureAsync(page, "demo-phone-welcome");
        Assert.Empty(opened.Complaints);
    }
}
