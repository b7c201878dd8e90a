using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Butler.Skills.Storage;

namespace Butler.Bot.Channels.DirectLine;

/// <summary>Reads and checks what a client posted; whatever is wrong becomes one sentence that names the field.</summary>
internal static class ActivityReader
{
    private const int MostKeyLetters = 100;
    private const int MostChannelDataBytes = 16 * 1024;
    private const int MostLocaleLetters = 35;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    /// <param name="filesBeside">Files came beside the activity, so it may be without words.</param>
    /// <exception cref="ActivityRefused">Something is wrong with it.</exception>
    public static PostedActivity Read(ReadOnlyMemory<byte> json, bool filesBeside)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement, filesBeside);
        }
        catch (JsonException)
        {
            throw ActivityRefused.BadArgument("The body is not readable JSON.");
        }
        catch (InvalidOperationException)
        {
            throw ActivityRefused.BadArgument("The body is not valid Unicode.");
        }
    }

    private static PostedActivity Read(JsonElement root, bool filesBeside)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw ActivityRefused.BadArgument("The body must be one activity: a JSON object.");
        var type = Text(root, "type");
        if (string.IsNullOrWhiteSpace(type))
            throw ActivityRefused.BadArgument("The activity needs a 'type', such as \"message\".");
        var channelData = ChannelData(root);
        var (links, files) = ActivityAttachments.Read(root, filesBeside);
        var activity = new PostedActivity(type, UserOf(root), Words(root), Locale(root), KeyOf(root), channelData, links, files);
        if (!activity.IsMessage)
            return activity;
        if (activity.Text.Length > PostedActivity.MostLetters)
            throw new ActivityRefused(DirectLineProblem.TooLarge($"'text' has {activity.Text.Length} characters; at most {PostedActivity.MostLetters} are taken."));
        if (string.IsNullOrWhiteSpace(activity.Text) && links.Count + files.Count == 0 && !filesBeside)
            throw ActivityRefused.BadArgument("A message needs 'text' or 'attachments'.");
        return activity;
    }

    /// <summary>The field as text; null when it is missing or null.</summary>
    public static string? Text(JsonElement parent, string field)
    {
        if (!parent.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw ActivityRefused.BadArgument($"'{field}' must be a string.");
        try
        {
            // NUL is the one character PostgreSQL cannot keep.
            return value.GetString()!.Replace("\0", "", StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            throw ActivityRefused.BadArgument($"'{field}' is not valid Unicode.");
        }
    }

    /// <summary>The words; a card's button posts them as <c>value</c>.</summary>
    private static string Words(JsonElement root) =>
        Text(root, "text") is { Length: > 0 } text ? text
        : root.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String ? Text(root, "value")!
        : "";

    private static string? Locale(JsonElement root) => Text(root, "locale") is { Length: > 0 and <= MostLocaleLetters } locale ? locale : null;

    private static string? UserOf(JsonElement root)
    {
        if (!root.TryGetProperty("from", out var from) || from.ValueKind == JsonValueKind.Null)
            return null;
        if (from.ValueKind != JsonValueKind.Object)
            throw ActivityRefused.BadArgument("'from' must be an object with an 'id'.");
        return Text(from, "id") is { Length: > 0 } id ? Shorten(id) : null;
    }

    private static string? ChannelData(JsonElement root)
    {
        if (!root.TryGetProperty("channelData", out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        // Written anew, so that what is kept can be echoed for sure.
        var json = JsonSerializer.Serialize(value, Json.Options);
        return Encoding.UTF8.GetByteCount(json) <= MostChannelDataBytes
            ? json
            : throw new ActivityRefused(DirectLineProblem.TooLarge($"'channelData' is larger than {MostChannelDataBytes / 1024} KB."));
    }

    private static string? KeyOf(JsonElement root)
    {
        var key = root.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object ? Text(data, "clientActivityID") : null;
        key = string.IsNullOrEmpty(key) ? Text(root, "id") : key;
        return string.IsNullOrEmpty(key) ? null : Shorten(key);
    }

    public static string Shorten(string key) =>
        key.Length <= MostKeyLetters ? key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
