using System.Text.Json;
using System.Text.Json.Serialization;
using Butler.Bot.Evaluation.Rows.Dialogue;
using Butler.Bot.Evaluation.Rows.Scenarios;
using Butler.Bot.Evaluation.Rows.Venues;

namespace Butler.Bot.Evaluation.Rows;

/// <summary>Reads one line of a file. What kind of row it is shows by its fields, not by the file's name.</summary>
internal static class RowReader
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <exception cref="JsonException">The line is no row; the message says why.</exception>
    public static Row Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var kind = json.RootElement.ValueKind == JsonValueKind.Object ? KindOf(json.RootElement) : null;
        if (kind is null)
            throw new JsonException("A row has one of: turns, item, alarm, handoff, intent, or an expect with venues_within, unknown, yes or reply_contains_any.");
        return (Row)json.Deserialize(kind, Options)!;
    }

    private static Type? KindOf(JsonElement row)
    {
        if (row.TryGetProperty("turns", out _))
            return typeof(ScenarioRow);
        if (row.TryGetProperty("item", out _))
            return typeof(MenuRow);
        if (row.TryGetProperty("handoff", out _))
            return typeof(HandoffRow);
        if (row.TryGetProperty("intent", out _))
            return typeof(IntentRow);
        if (row.TryGetProperty("alarm", out _))
            return typeof(EmergencyRow);
        if (!row.TryGetProperty("expect", out var expect) || expect.ValueKind != JsonValueKind.Object)
            return null;
        if (expect.TryGetProperty("venues_within", out _))
            return typeof(SearchRow);
        if (expect.TryGetProperty("unknown", out _))
            return typeof(UnknownRow);
        return expect.TryGetProperty("reply_contains_any", out _) || expect.TryGetProperty("yes", out _) ? typeof(FactRow) : null;
    }
}
