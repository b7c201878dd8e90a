using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Butler.Bot.Tests.Api;

/// <summary>
/// Answers as they were once looked at and found right, in Recordings/. What differs from run to run (ids, times, order
/// numbers) is replaced by its kind. A change of shape shows in the file's diff: run with BUTLER_RECORD=FOLDER to write
/// the new ones there.
/// </summary>
internal static partial class Recorded
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Same(string name, JsonNode? answer)
    {
        var text = Scrub(answer)!.ToJsonString(Written) + "\n";
        if (Environment.GetEnvironmentVariable("BUTLER_RECORD") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{name}.json"), text);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Api", "Recordings", $"{name}.json")), text);
    }

    private static JsonNode? Scrub(JsonNode? node) => node switch
    {
        JsonObject thing => new JsonObject(thing.Select(p => KeyValuePair.Create(p.Key, p.Key is "elapsed_ms" or "traceId" ? JsonValue.Create($"<{p.Key}>") : Scrub(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Scrub)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Scrub(text)),
        _ => node?.DeepClone(),
    };

    private static string Scrub(string text) => text switch
    {
        _ when LocalTime().IsMatch(text) => "<time+08:00>",
        _ when Id().IsMatch(text) => "<id>",
        _ => Number().Replace(text, "<number>"),
    };

    [GeneratedRegex(@"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00$")]
    private static partial Regex LocalTime();

    [GeneratedRegex("^[0-9a-hjkmnp-tv-z]{26}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\b2611\d\d-\d{6}\b")]
    private static partial Regex Number();
}
