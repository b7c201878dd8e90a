#if !OFFICIAL_CLIENTS // The subset's own sign-in; the SDK has its own.
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Butler.Bot.Tests.BotBuilder;

/// <summary>The bot signs in to its channels at an authority of the test's own: by secret, certificate and managed identity.</summary>
public sealed class OutboundTokenTests : IAsyncLifetime
{
    private const string Login = "https://login.example.test/tenant";
    private const string Secret = "a secret for tests";

    // MSAL keeps the tokens of managed identities for the whole process.
    private readonly string _appId = Guid.CreateVersion7().ToString();
    private readonly ConcurrentQueue<(string Path, Dictionary<string, string> Fields)> _asked = new();
    private WebApplication _authority = null!;
    private Func<Dictionary<string, string>, bool> _right = _ => true;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _authority = builder.Build();
        _authority.MapPost("/tenant/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            var fields = (await request.ReadFormAsync()).ToDictionary(f => f.Key, f => f.Value.ToString());
            _asked.Enqueue((request.Path, fields));
            return _right(fields)
                ? Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{_asked.Count}" })
                : Results.Json(new { error = "invalid_client", error_description = "AADSTS7000215: wrong" }, statusCode: 401);
        });
        _authority.MapGet("/metadata/identity/oauth2/token", (HttpRequest request) =>
        {
            if (request.Headers["Metadata"] != "true")
                return Results.BadRequest();
            _asked.Enqueue((request.Path, request.Query.ToDictionary(q => q.Key, q => q.Value.ToString())));
            var expires = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            return Results.Json(new { access_token = "token-of-the-machine", expires_on = expires, resource = "https://api.botframework.com", token_type = "Bearer", client_id = _appId });
        });
        await _authority.StartAsync(Stop);
    }

    [Fact]
    public async Task Secret_BuysATokenThatIsKept()
    {
        var tokens = Tokens(("MicrosoftAppPassword", Secret));
        Assert.Equal("token-1", await tokens.GetAsync(Stop));
        Assert.Equal("token-1", await tokens.GetAsync(Stop));

        var asked = Assert.Single(_asked).Fields;
        Assert.Equal(("client_credentials", _appId, Secret, "https://api.botframework.com/.default"), (asked["grant_type"], asked["client_id"], asked["client_secret"], asked["scope"]));
    }

    [Fact]
    public async Task WrongSecret_IsAFaultThatNamesItsCodeAndNotTheSecret()
    {
        _right = _ => false;
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => Tokens(("MicrosoftAppPassword", Secret)).GetAsync(Stop));
        Assert.Contains("invalid_client", fault.Message);
        Assert.DoesNotContain(Secret, fault.ToString());
    }

    [Fact]
    public async Task NoSecret_IsAFaultThatNamesTheSetting()
    {
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => Tokens().GetAsync(Stop));
        Assert.Contains("MicrosoftAppPassword", fault.Message);
    }

    [Fact]
    public async Task Certificate_SignsTheAssertion()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=butler", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var file = Path.Combine(Path.GetTempPath(), $"butler-test-{_appId}.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "p"), Stop);
        try
        {
            Assert.Equal("token-1", await Tokens(("MicrosoftAppCertificate", file), ("MicrosoftAppCertificatePassword", "p")).GetAsync(Stop));
        }
        finally
        {
            File.Delete(file);
        }

        var asked = Assert.Single(_asked).Fields;
        var assertion = await new JsonWebTokenHandler().ValidateTokenAsync(asked["client_assertion"], new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate), ValidIssuer = _appId, ValidAudience = $"{Login}/oauth2/v2.0/token",
        });
        Assert.True(assertion.IsValid, assertion.Exception?.Message);
        Assert.Contains("x5c", ((JsonWebToken)assertion.SecurityToken).EncodedHeader is { } header ? Base64UrlEncoder.Decode(header) : "");
    }

    [Fact]
    public async Task ManagedIdentity_AsksTheMachine()
    {
        Assert.Equal("token-of-the-machine", await Tokens(("MicrosoftAppType", "UserAssignedMSI")).GetAsync(Stop));
        var asked = _asked.Last().Fields;
        Assert.Equal((_appId, "https://api.botframework.com"), (asked["client_id"], asked["resource"]));
    }

    public async ValueTask DisposeAsync() => await _authority.DisposeAsync();

    private OutboundTokens Tokens(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["MicrosoftAppId"] = _appId, ["ToChannelFromBotLoginUrl"] = Login };
        foreach (var (name, value) in settings)
            all[name] = value;
        return new OutboundTokens(new ConfigurationBuilder().AddInMemoryCollection(all).Build(), new Clients(new Uri(_authority.Urls.First())));
    }

    /// <summary>MSAL insists on TLS and on the machine's own address; both lead to the test's authority.</summary>
    private sealed class Clients(Uri authority) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new Redirecting(authority) { InnerHandler = new SocketsHttpHandler() });
    }

    private sealed class Redirecting(Uri authority) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(authority, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
#endif
