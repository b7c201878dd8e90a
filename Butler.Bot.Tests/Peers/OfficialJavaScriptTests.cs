using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Butler.Bot.Tests.BotBuilder;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Butler.Bot.Tests.Peers;

/// <summary>The official clients of another language as the other side.</summary>
public sealed class OfficialJavaScriptTests(NodePackages node) : IClassFixture<NodePackages>
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Issuer = "https://api.botframework.com";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DirectLineJs_TalksBySocketAndPollingAndComesBack()
    {
        await using var host = new ButlerHost(dialogue: new ScriptedDialogue());
        host.UseKestrel(0);
        host.StartServer();
        var tokens = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            var (_, issued) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", new { user = new { id = "demo-017" } }, null, Stop);
            tokens.Add((string)issued!["token"]!);
        }

        var talks = await node.RunAsync("directline.cjs", new { domain = $"{host.ClientOptions.BaseAddress}v3/directline", user = "demo-017", tokens });

        Assert.Equal(["回:你好", "回:再说一句"], Replies(talks, "socket"));
        Assert.Equal(["回:轮询也行吗"], Replies(talks, "polling"));
        Assert.Equal(["回:我回来了"], Replies(talks, "again"));
        Assert.Equal((string?)talks["socket"]!["conversation"], (string?)talks["again"]!["conversation"]);
        foreach (var name in new[] { "socket", "polling", "again" })
        {
            Assert.True((bool)talks[name]!["online"]!, name);
            Assert.Null(talks[name]!["fault"]);
            Assert.All(talks[name]!["said"]!.AsArray(), s => Assert.Equal((1, 1, "demo-017"), ((int)s!["echoed"]!, (int)s["replies"]!, (string?)s["from"])));
        }

        // Back with its watermark it is shown its new words and their answer, and nothing of before.
        Assert.Equal(2, (int)talks["again"]!["seen"]!);
    }

    [Fact]
    public async Task ConnectorJs_AndThisHost_JudgeTheSameTokensAlike()
    {
        using var good = RSA.Create(2048);
        using var unendorsed = RSA.Create(2048);
        await using var metadata = await PublishAsync(good, unendorsed);
        var openId = $"{metadata.Urls.First()}/openid";
        await using var host = await BotHost.StartAsync(new EchoBot(), "Production", new()
        {
            ["MicrosoftAppId"] = AppId, ["ToBotFromChannelOpenIdMetadataUrl"] = openId, ["ToBotFromEmulatorOpenIdMetadataUrl"] = openId,
        });

        var verdicts = await node.RunAsync("connector.cjs", new
        {
            host = new Uri(host.Client.BaseAddress!, "/api/messages"),
            serviceUrl = host.ServiceUrl,
            metadata = openId,
            login = "https://login.microsoftonline.com/botframework.com",
            issuer = Issuer,
            emulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            appId = AppId,
            keys = new { good = good.ExportPkcs8PrivateKeyPem(), unendorsed = unendorsed.ExportPkcs8PrivateKeyPem() },
        });

        Assert.Equal(14, verdicts.AsObject().Count);
        foreach (var (name, verdict) in verdicts.AsObject())
        {
            var right = name is "right" or "emulator";
            Assert.True(right == (bool)verdict!["official"]!, $"the official validator on '{name}': {verdict}");
            Assert.True((right ? 200 : 401) == (int)verdict["host"]!, $"this host on '{name}': {verdict}");
        }
    }

    private static IEnumerable<string?> Replies(JsonNode talks, string name) => talks[name]!["said"]!.AsArray().Select(s => (string?)s!["reply"]);

    private static async Task<WebApplication> PublishAsync(RSA good, RSA unendorsed)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/openid", (HttpRequest request) => Results.Json(new { issuer = Issuer, jwks_uri = $"http://{request.Host}/keys", id_token_signing_alg_values_supported = new[] { "RS256" } }));
        var keys = JsonSerializer.Serialize(new { keys = new[] { Jwk(good, "good", ["test", "msteams"]), Jwk(unendorsed, "unendorsed", ["msteams"]) } });
        app.MapGet("/keys", () => Results.Text(keys, "application/json"));
        await app.StartAsync(Stop);
        return app;
    }

    private static object Jwk(RSA key, string id, string[] endorsements)
    {
        var parameters = key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = id, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent), endorsements };
    }
}
