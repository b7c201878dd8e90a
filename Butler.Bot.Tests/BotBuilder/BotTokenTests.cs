#if !OFFICIAL_CLIENTS // The subset's own validation; the SDK has its own.
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

/// <summary>Tokens of channels and the emulator against a metadata server of the test's own.</summary>
public sealed class BotTokenTests : IAsyncLifetime
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string ChannelIssuer = "https://api.botframework.com";
    private const string EmulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _other = RSA.Create(2048);
    private readonly EchoBot _bot = new();
    private WebApplication _metadata = null!;
    private BotHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _metadata = builder.Build();
        _metadata.MapGet("/openid", (HttpRequest request) => Results.Json(new { issuer = ChannelIssuer, jwks_uri = $"http://{request.Host}/keys" }));
        _metadata.MapGet("/keys", () => Results.Text(Keys(), "application/json"));
        await _metadata.StartAsync();
        var url = _metadata.Urls.First();
        _host = await BotHost.StartAsync(_bot, "Production", new()
        {
            ["MicrosoftAppId"] = AppId, ["ToBotFromChannelOpenIdMetadataUrl"] = $"{url}/openid", ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{url}/openid",
        });
    }

    [Fact]
    public Task ChannelToken_ThatIsRight_IsAccepted() => AssertAsync(HttpStatusCode.OK, Token());

    [Fact]
    public Task EmulatorToken_OfTheBotItself_IsAccepted() =>
        AssertAsync(HttpStatusCode.OK, Token(issuer: EmulatorIssuer, claims: [new("appid", AppId)]));

    public static TheoryData<string> Wrongs => ["issuer", "audience", "expired", "not yet", "key", "unsigned", "hmac", "serviceurl", "no serviceurl", "unendorsed", "unknown key", "emulator of another app", "garbage", "no scheme", "empty"];

    [Theory, MemberData(nameof(Wrongs))]
    public Task Token_ThatIsWrong_Gives401(string what) => AssertAsync(HttpStatusCode.Unauthorized, what switch
    {
        "issuer" => Token(issuer: "https://evil.example"),
        "audience" => Token(audience: "somebody-else"),
        "expired" => Token(from: -60, until: -10),
        "not yet" => Token(from: 10, until: 60),
        "key" => Token(key: new RsaSecurityKey(_other) { KeyId = "good" }),
        "unsigned" => Unsigned(),
        "hmac" => Hmac(),
        "serviceurl" => Token(serviceUrl: "https://elsewhere.example/"),
        "no serviceurl" => Token(serviceUrl: ""),
        "unendorsed" => Token(key: new RsaSecurityKey(_other) { KeyId = "unendorsed" }),
        "unknown key" => Token(key: new RsaSecurityKey(_other) { KeyId = "nobody's" }),
        "emulator of another app" => Token(issuer: EmulatorIssuer, claims: [new("appid", "99999999-2222-3333-4444-555555555555")]),
        "garbage" => "Bearer x.y.z",
        "no scheme" => Token()["Bearer ".Length..],
        _ => "Bearer ",
    });

    [Fact]
    public Task NoToken_WithAnAppId_Gives401() => AssertAsync(HttpStatusCode.Unauthorized, null);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _metadata.DisposeAsync();
        _key.Dispose();
        _other.Dispose();
    }

    private async Task AssertAsync(HttpStatusCode expected, string? authorization)
    {
        using var response = await _host.PostAsync(_host.Activity("typing"), authorization);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK ? 1 : 0, _bot.Seen.Count);
    }

    private string Token(
        string issuer = ChannelIssuer, string audience = AppId, int from = -1, int until = 30, SecurityKey? key = null, string? serviceUrl = null, IEnumerable<Claim>? claims = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var all = new List<Claim>(claims ?? []);
        if ((serviceUrl ?? _host.ServiceUrl) is { Length: > 0 } url)
            all.Add(new Claim("serviceurl", url.Replace("channel", "CHANNEL", StringComparison.Ordinal)));
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer, Audience = audience, NotBefore = now.AddMinutes(from), Expires = now.AddMinutes(until), Subject = new ClaimsIdentity(all),
            SigningCredentials = new SigningCredentials(key ?? new RsaSecurityKey(_key) { KeyId = "good" }, SecurityAlgorithms.RsaSha256),
        });
    }

    private string Unsigned()
    {
        var parts = Token()["Bearer ".Length..].Split('.');
        return $"Bearer {Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.";
    }

    /// <summary>Signed with the public key as if it were a shared secret.</summary>
    private string Hmac()
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = ChannelIssuer, Audience = AppId, Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(30),
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(_key.ExportSubjectPublicKeyInfo()) { KeyId = "good" }, SecurityAlgorithms.HmacSha256),
        };
        return "Bearer " + new JsonWebTokenHandler().CreateToken(descriptor);
    }

    private string Keys() => JsonSerializer.Serialize(new
    {
        keys = new[] { Jwk(_key, "good", ["test", "msteams"]), Jwk(_other, "unendorsed", ["msteams"]) },
    });

    private static object Jwk(RSA key, string id, string[] endorsements)
    {
        var parameters = key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = id, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent), endorsements };
    }
}
#endif
