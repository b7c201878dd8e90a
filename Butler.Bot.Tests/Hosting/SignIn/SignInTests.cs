using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Butler.Bot.Hosting.Tokens;

namespace Butler.Bot.Tests.Hosting.SignIn;

public sealed class SignInTests : IClassFixture<SignInTests.Host>
{
    private readonly Host _host;

    public SignInTests(Host host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("manager-a", "manager", "周雅")]
    [InlineData("manager-b", "manager", "陈立")]
    [InlineData("deputy-a", "deputy", "林溪")]
    [InlineData("deputy-b", "deputy", "何川")]
    [InlineData("desk", "desk", "管家中心值班台")]
    [InlineData("senior", "senior", "沈青")]
    public async Task SignIn_WithTheDemoPassword_GivesATokenAndTheRole(string user, string role, string display)
    {
        var (status, body) = await TryAsync(_host, user, ButlerHost.Password);

        Assert.Equal(200, status);
        Assert.Equal(user, (string)body!["user"]!["name"]!);
        Assert.Equal(role, (string)body["user"]!["role"]!);
        Assert.Equal(display, (string)body["user"]!["display"]!);
        Assert.EndsWith("+08:00", (string)body["expires"]!);
        var (listed, _) = await _host.CallAsync(HttpMethod.Get, "/api/v1/handoffs", null, (string)body["token"]!, Stop);
        Assert.Equal(200, listed);
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LockTheAccountEvenForTheRightOne()
    {
        await using var host = new ButlerHost();
        var answers = new List<(int Status, string Detail)>();
        for (var i = 0; i < 5; i++)
        {
            var (status, body) = await TryAsync(host, "deputy-b", "wrong");
            answers.Add((status, (string)body!["detail"]!));
        }

        var (locked, problem) = await TryAsync(host, "deputy-b", ButlerHost.Password);
        var (unknown, nobody) = await TryAsync(host, "nobody", "wrong");

        Assert.All(answers, a => Assert.Equal(401, a.Status));
        Assert.Equal(401, locked);
        Assert.Equal(401, unknown);
        // A stranger cannot tell a known name from an unknown one.
        Assert.Equal(answers[0].Detail, (string)problem!["detail"]!);
        Assert.Equal(answers[0].Detail, (string)nobody!["detail"]!);
    }

    [Fact]
    public async Task SignIn_WrongPasswordsSideBySide_AreAllCounted()
    {
        await using var host = new ButlerHost();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TryAsync(host, "manager-b", "wrong")));

        var (status, _) = await TryAsync(host, "manager-b", ButlerHost.Password);

        Assert.Equal(401, status);
    }

    [Fact]
    public async Task Token_NoneForeignOrOfAnotherPurpose_Is401WithProblemDetails()
    {
        var directLine = await _host.Get<TokenSigner>().IssueAsync(TokenPurpose.DirectLine, [new("sub", "senior")], TimeSpan.FromHours(1), Stop);
        var expired = await _host.Get<TokenSigner>().IssueAsync(TokenPurpose.Staff, [new("sub", "senior")], TimeSpan.FromSeconds(-1), Stop);
        var gone = await _host.Get<TokenSigner>().IssueAsync(TokenPurpose.Staff, [new("sub", "somebody-who-left")], TimeSpan.FromHours(1), Stop);

        foreach (var token in new[] { null, "", "rubbish", "a.b.c", directLine, expired, gone })
        {
            using var http = _host.CreateClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/orders");
            if (token is not null)
                request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
            using var response = await http.SendAsync(request, Stop);

            Assert.Equal(401, (int)response.StatusCode);
            Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), response.Content.Headers.ContentType);
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        }
    }

    private static Task<(int Status, JsonNode? Body)> TryAsync(ButlerHost host, string user, string password) =>
        host.CallAsync(HttpMethod.Post, "/api/v1/sign-in", new { user, password }, null, Stop);

    public sealed class Host : ButlerHost;
}
