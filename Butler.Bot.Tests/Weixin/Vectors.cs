using System.Text.Json.Nodes;

namespace Butler.Bot.Tests.Weixin;

/// <summary>What public SDKs test their own wire format with; each entry names where it is from.</summary>
internal static class Vectors
{
    public static JsonObject Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Weixin", "Recordings", file + ".json")))!.AsObject();

    public static TheoryData<string> Ids(string file, string list = "vectors")
    {
        var ids = new TheoryData<string>();
        foreach (var vector in Read(file)[list]!.AsArray())
            ids.Add((string)vector!["id"]!);
        return ids;
    }

    public static JsonObject Find(string file, string id, string list = "vectors") =>
        Read(file)[list]!.AsArray().Select(v => v!.AsObject()).Single(v => (string)v["id"]! == id);

    public static string Text(this JsonObject vector, string name) => (string)vector[name]!;
}
