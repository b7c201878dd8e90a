using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Scenarios;
using Butler.Bot.Tests.Servers;
using Microsoft.Playwright;

namespace Butler.Bot.Tests.Console;

/// <summary>The whole host as a process, with residents who write over Direct Line and managers in a real browser.</summary>
internal sealed class ConsoleHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-test-");
    private HostProcess _process = null!;

    public HttpClient Http { get; private set; } = null!;

    public Uri Address => _process.Address;

    public static async Task<ConsoleHost> StartAsync()
    {
        var host = new ConsoleHost();
        await host.StartProcessAsync(null);
        return host;
    }

    /// <summary>Kills the process without a word and starts it again at the same address, on the same database.</summary>
    public async Task CrashAndRestartAsync()
    {
        var port = _process.Address.Port;
        await _process.DisposeAsync();
        await StartProcessAsync(port);
    }

    /// <summary>A resident opens a talk; what they say there goes through <see cref="SayAsync"/>.</summary>
    public async Task<(string Id, string Token, string Household)> OpenTalkAsync(string household, CancellationToken cancellationToken)
    {
        var generated = await PostAsync("/v3/directline/tokens/generate", new { user = new { id = household } }, null, cancellationToken);
        var started = await PostAsync("/v3/directline/conversations", new { locale = "zh-CN" }, (string?)generated["token"], cancellationToken);
        return ((string)started["conversationId"]!, (string)started["token"]!, household);
    }

    public Task SayAsync((string Id, string Token, string Household) talk, string text, CancellationToken cancellationToken) =>
        PostAsync($"/v3/directline/conversations/{talk.Id}/activities", new { type = "message", from = new { id = talk.Household }, text, locale = "zh-CN" }, talk.Token, cancellationToken);

    /// <summary>The resident is writing.</summary>
    public Task TypeAsync((string Id, string Token, string Household) talk, CancellationToken cancellationToken) =>
        PostAsync($"/v3/directline/conversations/{talk.Id}/activities", new { type = "typing", from = new { id = talk.Household } }, talk.Token, cancellationToken);

    /// <summary>Where the resident's client listens.</summary>
    public async Task<string> StreamUrlAsync((string Id, string Token, string Household) talk, CancellationToken cancellationToken) =>
        (string)(await PostAsync("/v3/directline/conversations", new { }, talk.Token, cancellationToken))["streamUrl"]!;

    /// <summary>What the resident has read.</summary>
    public async Task<List<string>> HeardAsync((string Id, string Token, string Household) talk, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{talk.Id}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", talk.Token);
        using var response = await Http.SendAsync(request, cancellationToken);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
        return [.. body["activities"]!.AsArray().Where(a => (string?)a!["from"]?["id"] != talk.Household).Select(a => (string?)a!["text"] ?? "")];
    }

    /// <summary>Waits until the resident has read words that hold these.</summary>
    public async Task UntilHeardAsync((string Id, string Token, string Household) talk, string words, CancellationToken cancellationToken)
    {
        for (var i = 0; i < 600; i++)
        {
            if ((await HeardAsync(talk, cancellationToken)).Exists(h => h.Contains(words, StringComparison.Ordinal)))
                return;
            await Task.Delay(100, cancellationToken);
        }

        Assert.Fail($"The resident never read '{words}', but: {string.Join(" | ", await HeardAsync(talk, cancellationToken))}");
    }

    /// <summary>Opens the console and signs in by the form.</summary>
    public async Task<BrowserPage> SignInAsync(Browser browser, string user, int width, int height, string locale = "zh-CN")
    {
        var opened = await browser.OpenAsync(Address, width, height, locale);
        await opened.Page.GotoAsync("/manager");
        await opened.Page.Locator("input[name='Given.User']").FillAsync(user);
        await opened.Page.Locator("input[name='Given.Password']").FillAsync(ButlerHost.Password);
        await opened.Page.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(opened.Page.Locator(".page")).ToBeVisibleAsync();
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StartProcessAsync(int? port)
    {
        _process = HostProcess.Start(
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ConnectionStrings__Butler"] = $"Data Source={Path.Combine(_folder.FullName, "butler.db")}",
                ["Clock__Now"] = ButlerHost.Morning.ToString("O"),
                ["Demo__Password"] = ButlerHost.Password,
                ["RateLimits__Enabled"] = "false",
                ["Turns__Rehearsal"] = "false",
                ["Logging__LogLevel__Default"] = "Warning",
            },
            port);
        await _process.ListeningAsync(TestContext.Current.CancellationToken);
        Http?.Dispose();
        Http = new HttpClient { BaseAddress = _process.Address };
    }

    private async Task<JsonNode> PostAsync(string path, object body, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }
}
