using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.DirectLine;

public sealed class DirectLineUploadTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_PictureWithWords_IsOneMessageWhosePictureCanBeSeen()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var form = Form("""{"type":"message","from":{"id":"demo-017"},"text":"水管漏了","channelData":{"clientActivityID":"k1"},"attachments":[{"contentType":"image/png","name":"漏水.png"}]}""", (Png, "漏水.png"));

        var (status, body) = await UploadAsync(client, form);

        Assert.Equal(200, status);
        var (activities, _) = await client.FetchAsync(Stop);
        var echo = Assert.Single(activities, a => (string?)a!["id"] == (string?)body!["id"])!;
        Assert.Equal("水管漏了", (string?)echo["text"]);
        var picture = Assert.Single(echo["attachments"]!.AsArray())!;
        Assert.Equal(("image/png", "漏水.png"), ((string?)picture["contentType"], (string?)picture["name"]));

        Assert.Equal((string?)picture["contentUrl"], (string?)picture["thumbnailUrl"]);

        using var seen = await host.Http.GetAsync((string)picture["contentUrl"]!, Stop);
        Assert.Equal("image/png", seen.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", seen.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(Png, await seen.Content.ReadAsByteArrayAsync(Stop));
        await client.ReplyToAsync((string)body!["id"]!, Stop);
    }

    [Fact]
    public async Task Upload_OneFileAsTheBody_IsAMessage()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var content = new ByteArrayContent(Png);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "tap.png" };

        var (status, body) = await UploadAsync(client, content);

        Assert.Equal(200, status);
        await using var db = host.Open();
        var message = await db.Messages.SingleAsync(m => m.Id == (string)body!["id"]!, Stop);
        Assert.Equal(("image/png", "tap.png"), (message.Attachments[0].ContentType, message.Attachments[0].Name));
    }

    [Fact]
    public async Task Post_PictureAsDataUrl_IsStoredAndServed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, body) = await client.PostAsync(
            new { type = "message", attachments = new[] { new { contentType = "image/png", contentUrl = "data:image/png;base64," + Convert.ToBase64String(Png), name = "a.png" } } }, Stop);

        Assert.Equal(200, status);
        var echo = (await client.FetchAsync(Stop)).Activities.Single(a => (string?)a!["id"] == (string?)body!["id"])!;
        Assert.Equal(Png, await host.Http.GetByteArrayAsync((string)echo["attachments"]![0]!["contentUrl"]!, Stop));
    }

    [Fact]
    public async Task Post_PictureAsLink_StaysALink()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);

        var (status, body) = await client.PostAsync(
            new { type = "message", text = "看图", attachments = new[] { new { contentType = "image/jpeg", contentUrl = "https://photos.example/a.jpg" } } }, Stop);

        Assert.Equal(200, status);
        var echo = (await client.FetchAsync(Stop)).Activities.Single(a => (string?)a!["id"] == (string?)body!["id"])!;
        Assert.Equal("https://photos.example/a.jpg", (string?)echo["attachments"]![0]!["contentUrl"]);
    }

    [Fact]
    public async Task Upload_ScriptNamedAsPicture_IsRefusedByItsBytes()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var form = Form(null, (Encoding.UTF8.GetBytes("<script>alert(1)</script>"), "cat.png"));

        var (status, body) = await UploadAsync(client, form);

        Assert.Equal(415, status);
        Assert.Contains("JPEG", (string?)body!["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_TooLargeOrTooMany_IsRefused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        byte[] large = [.. Png, .. new byte[8 * 1024 * 1024]];

        using var tooLarge = Form(null, (large, "a.png"));
        Assert.Equal(413, (await UploadAsync(client, tooLarge)).Status);
        using var tooMany = Form(null, [.. Enumerable.Range(0, 5).Select(i => (Png, $"{i}.png"))]);
        Assert.Equal(400, (await UploadAsync(client, tooMany)).Status);
        using var most = Form(null, [.. Enumerable.Range(0, 4).Select(i => (Png, $"{i}.png"))]);
        Assert.Equal(200, (await UploadAsync(client, most)).Status);
    }

    [Theory]
    [InlineData("multipart/form-data", "x", 400)]
    [InlineData("multipart/form-data; boundary=abc", "no boundary in here", 400)]
    [InlineData("multipart/form-data; boundary=abc", "--abc\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nnever ended", 400)]
    [InlineData("multipart/form-data; boundary=abc", "--abc\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\"type\":5}\r\n--abc--", 400)]
    [InlineData("image/png", "", 415)]
    [InlineData("text/plain", "hello", 415)]
    public async Task Upload_Unreadable_IsRefused(string type, string body, int expected)
    {
        await using var host = await DirectLineHost.StartAsync();
        var client = await host.StartConversationAsync("demo-017", Stop);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(expected, (await UploadAsync(client, content)).Status);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("..%2f..%2fbutler.db")]
    public async Task Uploads_UnknownId_IsNotFound(string id)
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.Http.GetAsync("/uploads/" + id, Stop);

        Assert.Equal(404, (int)response.StatusCode);
    }

    private static Task<(int Status, JsonNode? Body)> UploadAsync(DirectLineClient client, HttpContent content) =>
        client.Host.CallAsync(HttpMethod.Post, client.Path + "/upload?userId=demo-017", content, client.Token, Stop);

    private static MultipartFormDataContent Form(string? activity, params (byte[] Bytes, string Name)[] files)
    {
        var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            var part = new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity");
            form.Add(part, "activity", "blob");
        }

        foreach (var (bytes, name) in files)
            form.Add(new ByteArrayContent(bytes), "file", name);
        return form;
    }
}
