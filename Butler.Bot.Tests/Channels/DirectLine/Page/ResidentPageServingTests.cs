using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Butler.Bot.Channels.DirectLine.Page;

namespace Butler.Bot.Tests.Channels.DirectLine.Page;

public sealed partial class ResidentPageServingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_Always_HasAStrictPolicyWithAFreshNonce()
    {
        await using var host = await DirectLineHost.StartAsync();

        using var first = await host.Http.GetAsync("/", Stop);
        using var second = await host.Http.GetAsync("/", Stop);

        var nonces = new List<string>();
        foreach (var response in new[] { first, second })
        {
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            var nonce = Nonce().Match(policy).Groups[1].Value;
            nonces.Add(nonce);
            var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Stop));
            Assert.Contains($"<script nonce=\"{nonce}\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
            Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
        }

        Assert.NotEqual(nonces[0], nonces[1]);
    }

    [Fact]
    public async Task Bundle_VersionedAddress_IsCompressedAndKeptForGood()
    {
        await using var host = await DirectLineHost.StartAsync();
        Assert.SkipUnless(File.Exists(Path.Combine(Servers.Sources.Host, "wwwroot", PageFiles.WebChat)), "The build could not fetch Web Chat (npm).");
        var path = Bundle().Match(await host.Http.GetStringAsync("/", Stop)).Groups[1].Value.Replace("\\u0026", "&", StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
        using var response = await host.Http.SendAsync(request, Stop);
        var bytes = await response.Content.ReadAsByteArrayAsync(Stop);

        Assert.Equal("public, max-age=31536000, immutable", response.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.InRange(bytes.Length, 500_000, 1_200_000);
        await using var plain = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var text = new StreamReader(plain);
        Assert.Contains("window.WebChat", await text.ReadToEndAsync(Stop), StringComparison.Ordinal);

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.AcceptEncoding.ParseAdd("br");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await host.Http.SendAsync(again, Stop);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("/page/page.css", "text/css")]
    [InlineData("/page/page.js", "text/javascript")]
    [InlineData("/favicon.ico", "image/svg+xml")]
    public async Task Files_WithoutAVersion_AreCheckedEachTime(string path, string type)
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.Http.GetAsync(path, Stop);

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache", response.Headers.GetValues("Cache-Control").Single());
    }

    [Theory]
    [InlineData("/page/index.html")]
    [InlineData("/page/nothing.js")]
    [InlineData("/page/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/appsettings.json")]
    public async Task Files_ThatAreNotThePages_AreNotServed(string path)
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.Http.GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Residents_ToChooseFrom_AreTheDemoHouseholdsOnly()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (status, list) = await host.CallAsync(HttpMethod.Get, "/page/residents", null, null, Stop);
        Assert.Equal(200, status);
        Assert.Equal(["demo-001", "demo-017"], list!.AsArray().Select(r => (string?)r!["id"]));

        await using var real = await DirectLineHost.StartAsync(settings: ["--Demo:Enabled", "false"]);
        Assert.Equal(HttpStatusCode.NotFound, (await real.Http.GetAsync("/page/residents", Stop)).StatusCode);
    }

    [Fact]
    public async Task Me_IsTheTokensOwnHousehold()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (_, card) = await host.CallAsync(HttpMethod.Get, "/page/me", null, client.Token, Stop);
        Assert.Equal("""{"household":"demo-017","name":"王磊","room":"2栋503","manager":"周雅","phone":"0600-5550101"}""", Unescaped(card!));

        Assert.Equal(401, (await host.CallAsync(HttpMethod.Get, "/page/me", null, null, Stop)).Status);
    }

    private static string Unescaped(System.Text.Json.Nodes.JsonNode node) =>
        node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [GeneratedRegex("'nonce-([^']{20,})'")]
    private static partial Regex Nonce();

    [GeneratedRegex("\"webChat\":\"([^\"]+)\"")]
    private static partial Regex Bundle();
}
