using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineRefusalTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":1}""", 400)]
    [InlineData("""{"type":"message"}""", 400)]
    [InlineData("""{"type":"message","text":"  "}""", 400)]
    [InlineData("""{"type":"message","text":["a"]}""", 400)]
    [InlineData("""{"type":"message","text":"a","from":"me"}""", 400)]
    [InlineData("""{"type":"message","text":"a","attachments":{}}""", 400)]
    [InlineData("""{"type":"message","text":"a","attachments":["x"]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"file:///etc/passwd"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,%%%"}]}""", 400)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,aGVsbG8="}]}""", 415)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"text/html","contentUrl":"https://example.org/a.html"}]}""", 415)]
    [InlineData("""{"type":"message","text":"\ud800"}""", 400)]
    [InlineData("""{"type":"message","text":"a","channelData":{"x":"\udc00"}}""", 400)]
    public async Task Post_BadActivity_IsRefusedWithAReason(string json, int expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        var (status, body) = await client.PostAsync(content, Stop);

        Assert.Equal(expected, status);
        Assert.False(string.IsNullOrEmpty((string?)body!["detail"]));
        await using var db = host.Open();
        Assert.Equal(1, await db.Messages.CountAsync(Stop));
    }

    [Theory]
    [InlineData(4_000, 200)]
    [InlineData(4_001, 413)]
    [InlineData(1_000_000, 413)]
    [InlineData(13_000_000, 413)]
    public async Task Post_LongText_IsTakenUpToTheLimit(int letters, int expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, _) = await client.PostAsync(new { type = "message", text = new string('a', letters) }, Stop);

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("nobodyKnowsThisType")]
    public async Task Post_OtherActivityTypes_AreAcceptedAndNotKept(string type)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, body) = await client.PostAsync(new { type, name = "x", value = new { a = 1 } }, Stop);

        Assert.Equal(200, status);
        Assert.NotNull(body!["id"]);
        await using var db = host.Open();
        Assert.Equal(1, await db.Messages.CountAsync(Stop));
    }

    [Fact]
    public async Task Post_TextWithNul_IsKeptWithoutIt()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        await client.SayAsync("洗\0空调", Stop, key: "a\0b");

        await using var db = host.Open();
        Assert.Equal("洗空调", (await db.Messages.SingleAsync(m => m.Sender == "demo-017", Stop)).Text);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999999")]
    public async Task Fetch_WatermarkThatIsNotOurs_Is400(string watermark)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        Assert.Equal(400, (await host.CallAsync(HttpMethod.Get, $"{client.Path}/activities?watermark={watermark}", null, client.Token, Stop)).Status);
        Assert.Equal(400, (await host.CallAsync(HttpMethod.Get, $"{client.Path}?watermark={watermark}", null, client.Token, Stop)).Status);
    }

    [Fact]
    public async Task Stream_WithoutAnUpgrade_Is400()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        Assert.Equal(400, (await host.CallAsync(HttpMethod.Get, new Uri(client.StreamUrl).PathAndQuery, null, null, Stop)).Status);
        Assert.Equal(403, (await host.CallAsync(HttpMethod.Get, client.Path + "/stream?t=nonsense", null, null, Stop)).Status);
        Assert.Equal(403, (await host.CallAsync(HttpMethod.Get, client.Path + "/stream", null, null, Stop)).Status);
    }

    [Fact]
    public async Task Post_TooManyMessages_Is429WithRetryAfter()
    {
        await using var host = await DirectLineHost.StartAsync(DirectLineHost.InOneWindow, settings: ["--RateLimits:Enabled", "true"]);
        var client = await host.StartConversationAsync("demo-017", Stop);
        var second = await host.StartConversationAsync("demo-017", Stop);
        var neighbour = await host.StartConversationAsync("demo-001", Stop);

        var refused = 0;
        for (var i = 0; i < 25; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, (i % 2 == 0 ? client : second).Path + "/activities") { Content = new StringContent("""{"type":"message","text":"快"}""") };
            request.Headers.Authorization = new("Bearer", (i % 2 == 0 ? client : second).Token);
            using var response = await host.Http.SendAsync(request, Stop);
            if ((int)response.StatusCode != 429)
                continue;
            refused++;
            Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 10);
        }

        Assert.Equal(5, refused);
        Assert.Equal(200, (await neighbour.PostAsync(new { type = "message", text = "别家" }, Stop)).Status);
    }

    [Fact]
    public async Task Post_MutatedActivities_AreNeverAServerError()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        var seed = Encoding.UTF8.GetBytes(
            """{"type":"message","id":"a1","text":"洗空调 \u00e9","locale":"zh-CN","from":{"id":"demo-017","role":"user"},"channelData":{"clientActivityID":"k","n":[1,2,{"x":null}]},"attachments":[{"contentType":"image/png","contentUrl":"https://example.org/a.png","name":"a.png"}],"value":"v"}""");
        var random = new Random(20261124);

        for (var i = 0; i < 400; i++)
        {
            var bytes = (byte[])seed.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            using var content = new ByteArrayContent(bytes);
            var (status, _) = await client.PostAsync(content, Stop);
            Assert.True(status is 200 or 400 or 413 or 415, $"{status} for {Convert.ToBase64String(bytes)}");
        }

        var (activities, _) = await client.FetchAsync(Stop);
        Assert.NotEmpty(activities);
    }

    [Fact]
    public async Task Answers_ToOtherSites_AllowNothing()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/tokens/generate");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");

        using var response = await host.Http.SendAsync(request, Stop);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
