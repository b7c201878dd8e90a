#if !OFFICIAL_CLIENTS // The SDK is laxer at its edge and answers without a body.
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Butler.Bot.Tests.BotBuilder;

public sealed class BotRefusalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "JSON object")]
    [InlineData("null", "JSON object")]
    [InlineData("[]", "root")]
    [InlineData("\"text\"", "root")]
    [InlineData("{\"type\":\"message\",\"text\":\"hi", "text")]
    [InlineData("{\"type\":\"typing\"} {}", "line 1")]
    [InlineData("{\"type\":\"message\",\"value\":{\"a\":[", "well-formed")]
    [InlineData("{}", "'type'")]
    [InlineData("{\"type\":\"\"}", "'type'")]
    [InlineData("{\"type\":5}", "'type'")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://x\"}", "'conversation.id'")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://x\",\"conversation\":{\"id\":\"\"}}", "'conversation.id'")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://x\",\"conversation\":{\"id\":[]}}", "'conversation.id'")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://x\",\"conversation\":{\"id\":\"..\"}}", "'conversation.id'")]
    [InlineData("{\"type\":\"typing\",\"id\":\"\\u0000\"}", "'id'")]
    [InlineData("{\"type\":\"message\",\"conversation\":\"c\"}", "'conversation'")]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c\"}}", "'serviceUrl'")]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"/etc\"}", "'serviceUrl'")]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"file:///etc/passwd\"}", "'serviceUrl'")]
    [InlineData("{\"type\":\"message\",\"text\":5}", "'text'")]
    [InlineData("{\"type\":\"message\",\"text\":{\"a\":1}}", "'text'")]
    [InlineData("{\"type\":\"message\",\"from\":[]}", "'from'")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}", "'attachments'")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}", "'timestamp'")]
    [InlineData("{\"type\":\"conversationUpdate\",\"membersAdded\":[null]}", "'membersAdded'")]
    [InlineData("{\"type\":\"message\",\"value\":new Date(5)}", "'value'")]
    [InlineData("{\"type\":\"message\",\"value\":undefined}", "'value'")]
    public async Task Body_NotAnActivity_Gives400NamingTheField(string body, string named)
    {
        await using var host = await BotHost.StartAsync(new EchoBot());

        var response = await host.PostAsync(body);

        var detail = await ProblemOfAsync(response, HttpStatusCode.BadRequest);
        Assert.Contains(named, detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_NotUtf8_Gives400()
    {
        await using var host = await BotHost.StartAsync(new EchoBot());

        var response = await host.PostAsync([.. "{\"type\":\""u8, 0xC3, 0x28, .. "\"}"u8]);

        await ProblemOfAsync(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Body_NestedTooDeep_Gives400()
    {
        await using var host = await BotHost.StartAsync(new EchoBot());
        var deep = new string('[', 10_000) + new string(']', 10_000);

        var response = await host.PostAsync(host.Activity("message", $"\"value\":{deep}"));

        await ProblemOfAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_OfAMegabyte_Gives413(bool declaresItsLength)
    {
        await using var host = await BotHost.StartAsync(new EchoBot());
        var body = Encoding.UTF8.GetBytes(host.Activity("message", $"\"text\":\"{new string('x', 1_000_000)}\""));
        HttpContent content = declaresItsLength ? new ByteArrayContent(body) : new StreamContent(new Unsized(body));

        var response = await host.Client.PostAsync("/api/messages", content, Ct);

        Assert.Contains("262144", await ProblemOfAsync(response, HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_JustUnderTheLimit_IsTaken()
    {
        await using var host = await BotHost.StartAsync(new EchoBot());
        var text = new string('中', 80_000);

        var response = await host.PostAsync(host.Activity("message", $"\"text\":\"{text}\",\"deliveryMode\":\"expectReplies\""));

        var replies = JObject.Parse(await response.Content.ReadAsStringAsync(Ct));
        Assert.Equal($"Echo: {text}", (string?)replies["activities"]?[0]?["text"]);
    }

    [Fact]
    public async Task Body_OverTheLimitOfItsEndpoint_Gives413()
    {
        await using var host = await BotHost.StartAsync(
            new EchoBot(), endpoint: e => e.WithMetadata(new RequestSizeLimitAttribute(100)));

        var response = await host.PostAsync(host.Activity("message"));

        await ProblemOfAsync(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Method_OtherThanPost_Gives405(string method)
    {
        await using var host = await BotHost.StartAsync(new EchoBot());

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"), Ct);

        await ProblemOfAsync(response, HttpStatusCode.MethodNotAllowed);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Body_WithByteOrderMark_IsTaken()
    {
        await using var host = await BotHost.StartAsync(new EchoBot());

        var response = await host.PostAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(host.Activity("typing"))]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    internal static async Task<string> ProblemOfAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        var body = await response.Content.ReadAsStringAsync(Ct);
        Assert.DoesNotContain('\n', body);
        var problem = JObject.Parse(body);
        Assert.Equal((int)status, (int?)problem["status"]);
        return (string?)problem["detail"] ?? "";
    }

    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
#endif
