using System.Text.Json;
using System.Text.Json.Nodes;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>One answer of the platform's list of messages and events.</summary>
/// <param name="Next">Where to read on; null when the platform did not say.</param>
internal sealed record KfPage(IReadOnlyList<KfItem> Items, string? Next, bool More)
{
    public static readonly KfPage Empty = new([], null, false);

    public static KfPage Read(string text)
    {
        if (JsonNode.Parse(text) is not JsonObject answer)
            return Empty;
        var items = (answer["msg_list"] as JsonArray ?? []).OfType<JsonObject>().Select(i => new KfItem(i)).ToList();
        var next = answer["next_cursor"] is JsonValue cursor && cursor.GetValueKind() == JsonValueKind.String ? (string?)cursor : null;
        return new KfPage(items, next is { Length: > 0 } ? next : null, answer["has_more"]?.ToString() == "1");
    }
}
