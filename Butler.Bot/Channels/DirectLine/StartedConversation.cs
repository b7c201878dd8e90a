using System.Text.Json.Serialization;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>The answer to a token or conversation request, named as Direct Line's clients read it.</summary>
internal sealed record StartedConversation(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null)
{
    public static StartedConversation With(DirectLineCaller caller, string token, string? streamUrl = null) =>
        new(caller.ConversationId, token, (int)DirectLineOptions.TokenLifetime.TotalSeconds, streamUrl);
}
