using Butler.Bot.Hosting.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Butler.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineTokenTests
{
    private const string Generate = "/v3/directline/tokens/generate";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Generate_DemoHousehold_GivesATokenBoundToUserAndConversation()
    {
        await using var host = await DirectLineHost.StartAsync();

        var (status, body) = await host.CallAsync(HttpMethod.Post, Generate, new { user = new { id = "demo-017" } }, null, Stop);

        Assert.Equal(200, status);
        Assert.Equal(1800, (int)body!["expires_in"]!);
        var token = new JsonWebToken((string)body["token"]!);
        Assert.Equal("demo-017", token.GetClaim("user").Value);
        Assert.Equal((string?)body["conversationId"], token.GetClaim("conv").Value);
    }

    [Theory]
    [InlineData("""{"user":{"id":"demo-999"}}""", null, 404)]
    [InlineData("""{"user":{"id":"real-001"}}""", null, 401)]
    [InlineData("""{"user":{"id":"demo-017"}}""", "not the secret", 403)]
    [InlineData("""{"user":"demo-017"}""", null, 400)]
    [InlineData("""{"user":{"id":17}}""", null, 400)]
    [InlineData("""[]""", null, 400)]
    [InlineData("""{"user":""", null, 400)]
    [InlineData("", null, 401)]
    public async Task Generate_WhatMayNotHaveAToken_IsRefused(string json, string? bearer, int expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");

        var (status, body) = await host.CallAsync(HttpMethod.Post, Generate, content, bearer, Stop);

        Assert.Equal(expected, status);
        Assert.False(string.IsNullOrEmpty((string?)body!["error"]!["message"]));
    }

    [Fact]
    public async Task Generate_WithoutDemoData_NeedsTheSecret()
    {
        await using var host = await DirectLineHost.StartAsync(settings: ["--Demo:Enabled", "false"]);
        var body = new { user = new { id = "demo-017" } };

        Assert.Equal(401, (await host.CallAsync(HttpMethod.Post, Generate, body, null, Stop)).Status);
        Assert.Equal(200, (await host.CallAsync(HttpMethod.Post, Generate, body, DirectLineHost.Secret, Stop)).Status);
    }

    [Fact]
    public async Task Generate_SecretForARealHousehold_BindsTheConversationToIt()
    {
        await using var host = await DirectLineHost.StartAsync();

        var (_, generated) = await host.CallAsync(HttpMethod.Post, Generate, new { user = new { id = "real-001" } }, DirectLineHost.Secret, Stop);
        var (status, started) = await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", null, (string?)generated!["token"], Stop);

        Assert.Equal(201, status);
        await using var db = host.Open();
        var conversation = await db.Conversations.SingleAsync(Stop);
        Assert.Equal((string?)started!["conversationId"], conversation.Id);
        Assert.Equal("real-001", conversation.HouseholdId);
    }

    [Fact]
    public async Task Secret_UsedThroughout_WorksAsAToken()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (status, started) = await host.CallAsync(HttpMethod.Post, "/v3/directline/conversations", new { user = new { id = "demo-001" } }, DirectLineHost.Secret, Stop);
        Assert.Equal(201, status);

        var path = $"/v3/directline/conversations/{started!["conversationId"]}/activities";
        (status, _) = await host.CallAsync(HttpMethod.Post, path, new { type = "message", from = new { id = "demo-001" }, text = "你好" }, DirectLineHost.Secret, Stop);
        Assert.Equal(200, status);

        await using var db = host.Open();
        Assert.Equal("demo-001", (await db.Messages.SingleAsync(m => m.Text == "你好", Stop)).HouseholdId);
    }

    [Fact]
    public async Task Refresh_ValidToken_GivesAnotherForTheSameConversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, body) = await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", null, client.Token, Stop);

        Assert.Equal(200, status);
        Assert.Equal(client.ConversationId, (string?)body!["conversationId"]);
        Assert.NotEqual(client.Token, (string?)body["token"]);
        Assert.Equal(200, (await host.CallAsync(HttpMethod.Get, client.Path + "/activities", null, (string?)body["token"], Stop)).Status);
    }

    [Fact]
    public async Task Refresh_ResidentMovedOut_IsRefused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        await using (var db = host.Open())
        {
            db.Residents.Remove(await db.Residents.SingleAsync(r => r.HouseholdId == "demo-017", Stop));
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(403, (await host.CallAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", null, client.Token, Stop)).Status);
    }

    [Fact]
    public async Task Generate_ForAnOwnOldConversation_GoesOnWithIt()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        await client.SayAsync("记住我", Stop);

        var (status, body) = await host.CallAsync(HttpMethod.Post, Generate, new { user = new { id = "demo-017" }, conversation = new { id = client.ConversationId } }, null, Stop);

        Assert.Equal(200, status);
        var again = client with { Token = (string)body!["token"]! };
        Assert.Contains((await again.FetchAsync(Stop)).Activities, a => (string?)a!["text"] == "记住我");
    }

    [Fact]
    public async Task Generate_ForSomebodyElsesConversation_IsNotFound()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, _) = await host.CallAsync(HttpMethod.Post, Generate, new { user = new { id = "demo-001" }, conversation = new { id = client.ConversationId } }, null, Stop);

        Assert.Equal(404, status);
    }

    [Fact]
    public async Task Activities_ExpiredToken_Is403WithItsCode()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var expired = await host.Get<TokenSigner>().IssueAsync(
            TokenPurpose.DirectLine, [new("conv", client.ConversationId), new("user", "demo-017")], TimeSpan.FromSeconds(-1), Stop);

        var (status, body) = await host.CallAsync(HttpMethod.Get, client.Path + "/activities", null, expired, Stop);

        Assert.Equal(403, status);
        Assert.Equal("TokenExpired", (string?)body!["error"]!["code"]);
    }

    [Fact]
    public async Task Activities_ForeignTokens_Are403()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var neighbour = await host.StartConversationAsync("demo-001", Stop);
        var staff = await host.Get<TokenSigner>().IssueAsync(TokenPurpose.Staff, [new("conv", client.ConversationId), new("user", "demo-017")], TimeSpan.FromHours(1), Stop);

        foreach (var token in new[] { neighbour.Token, staff, "garbage", "a.b.c" })
        {
            Assert.Equal(403, (await host.CallAsync(HttpMethod.Get, client.Path + "/activities", null, token, Stop)).Status);
            Assert.Equal(403, (await (client with { Token = token }).PostAsync(new { type = "message", text = "x" }, Stop)).Status);
        }

        Assert.Equal(401, (await host.CallAsync(HttpMethod.Get, client.Path + "/activities", null, null, Stop)).Status);
    }
}
