using System.Text.Json.Nodes;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>An activity as Direct Line clients read it.</summary>
internal sealed record WireActivity(string Type, string Id, DateTimeOffset Timestamp, WireAccount From, WireConversation Conversation)
{
    public string ChannelId { get; } = DirectLineChannel.ChannelName;
    public string? Text { get; init; }
    public string? TextFormat { get; init; }
    public string? Locale { get; init; }
    public string? InputHint { get; init; }
    public string? ReplyToId { get; init; }
    public IReadOnlyList<WireAttachment>? Attachments { get; init; }
    public WireSuggestedActions? SuggestedActions { get; init; }
    public JsonNode? ChannelData { get; init; }
}

internal sealed record WireAccount(string Id, string? Name, string Role);

internal sealed record WireConversation(string Id);

/// <param name="ThumbnailUrl">What Web Chat needs to show a resident's own picture as a picture.</param>
internal sealed record WireAttachment(string ContentType, string ContentUrl, string? Name, string? ThumbnailUrl);

internal sealed record WireSuggestedActions(IReadOnlyList<WireCardAction> Actions);

internal sealed record WireCardAction(string Type, string Title, string Value);

/// <summary>What a poll answers and a websocket frame holds.</summary>
internal sealed record WireActivitySet(IReadOnlyList<WireActivity> Activities, string? Watermark);
