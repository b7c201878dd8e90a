using System.Text.Json.Nodes;
using Butler.Bot.Tests.Turns;

namespace Butler.Bot.Tests.Channels.DirectLine;

/// <summary>A client of one conversation.</summary>
internal sealed record DirectLineClient(DirectLineHost Host, string User, string ConversationId, string Token, string StreamUrl)
{
    public string Path => $"/v3/directline/conversations/{ConversationId}";

    public Task<(int Status, JsonNode? Body)> PostAsync(object activity, CancellationToken cancellationToken) =>
        Host.CallAsync(HttpMethod.Post, Path + "/activities", activity, Token, cancellationToken);

    public async Task<string> SayAsync(string text, CancellationToken cancellationToken, string? key = null)
    {
        var (status, body) = await PostAsync(new { type = "message", from = new { id = User }, text, locale = "zh-CN", channelData = new { clientActivityID = key ?? Guid.CreateVersion7().ToString() } }, cancellationToken);
        Assert.True(status == 200, $"{status} {body}");
        return (string)body!["id"]!;
    }

    public async Task<(JsonArray Activities, string Watermark)> FetchAsync(CancellationToken cancellationToken, string watermark = "")
    {
        var (status, body) = await Host.CallAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}", null, Token, cancellationToken);
        Assert.True(status == 200, $"{status} {body}");
        return (body!["activities"]!.AsArray(), (string)body["watermark"]!);
    }

    /// <summary>Polls until a reply to the message is there.</summary>
    public async Task<JsonNode> ReplyToAsync(string messageId, CancellationToken cancellationToken)
    {
        JsonNode? reply = null;
        await EngineHost.UntilAsync(async () => (reply = (await FetchAsync(cancellationToken)).Activities.FirstOrDefault(a => (string?)a!["replyToId"] == messageId)) != null, "the reply", cancellationToken);
        return reply!;
    }
}
