using System.Text.Json;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>The optional body of tokens/generate and of conversations.</summary>
/// <param name="ConversationId">A conversation of the same user to go on with, for a client whose token ran out.</param>
internal sealed record ConversationRequest(string? UserId, string? ConversationId, string? Locale)
{
    private const int MostBytes = 16 * 1024;
    private const int MostIdLetters = 100;

    public bool English => Locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;

    /// <exception cref="ActivityRefused">The body is there and is not such a request.</exception>
    public static async Task<ConversationRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await BodyReader.ReadAsync(request.Body, MostBytes, cancellationToken);
        if (body.Length == 0)
            return new ConversationRequest(null, null, null);
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? new ConversationRequest(IdOf(root, "user"), IdOf(root, "conversation"), ActivityReader.Text(root, "locale"))
                : throw ActivityRefused.BadArgument("The body must be a JSON object.");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw ActivityRefused.BadArgument("The body is not readable JSON.");
        }
    }

    private static string? IdOf(JsonElement root, string field)
    {
        if (!root.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.Object)
            throw ActivityRefused.BadArgument($"'{field}' must be an object with an 'id'.");
        var id = ActivityReader.Text(value, "id");
        return id?.Length > MostIdLetters
            ? throw ActivityRefused.BadArgument($"'{field}.id' is longer than {MostIdLetters} characters.")
            : string.IsNullOrWhiteSpace(id) ? null : id;
    }
}
