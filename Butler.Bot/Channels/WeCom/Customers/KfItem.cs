using System.Text.Json;
using System.Text.Json.Nodes;

namespace Butler.Bot.Channels.WeCom.Customers;

/// <summary>A message or an event of the list; what is missing is empty.</summary>
internal sealed class KfItem(JsonObject body)
{
    private const string OfCustomer = "3";
    private const string OfServicer = "5";

    private JsonObject Event => body["event"] as JsonObject ?? [];

    public string Id => Text(body, "msgid");
    public string Type => Text(body, "msgtype");
    public bool FromCustomer => Text(body, "origin") == OfCustomer && !IsEvent;
    public bool FromServicer => Text(body, "origin") == OfServicer && !IsEvent;
    public bool IsEvent => Type == "event";

    /// <summary>external_userid; in events it stands one level below.</summary>
    public string User => Either("external_userid");

    public string Servicer => Either("servicer_userid");

    /// <summary>What kind of event it is.</summary>
    public string What => Text(Event, "event_type");

    /// <summary>A field of an event.</summary>
    public string Told(string name) => Text(Event, name);

    /// <summary>A field of a message, below the name of its type.</summary>
    public string Said(string name) => body[Type] is JsonObject content ? Text(content, name) : "";

    public string Json() => body.ToJsonString();

    private string Either(string name) => Text(body, name) is { Length: > 0 } found ? found : Text(Event, name);

    /// <summary>Numbers as they are written.</summary>
    private static string Text(JsonObject from, string name) => from[name] is JsonValue value && value.GetValueKind() is (JsonValueKind.String or JsonValueKind.Number)
        ? value.ToString()
        : "";
}
