using System.Text.Json.Nodes;

namespace Butler.Bot.Tests.Api;

public sealed class ApiDocumentTests : IClassFixture<ApiHost>
{
    private static readonly string[] Routes =
    [
        "post /sign-in",
        "get /households", "get /households/{id}", "get /households/{id}/orders", "get /households/{id}/messages", "get /households/{id}/profile",
        "get /households/{id}/reminders", "get /households/{id}/diary", "post /households/{id}/diary",
        "post /households/{id}/invitations", "post /households/{id}/move-out",
        "get /orders", "get /orders/{id}", "post /orders/{id}/accept", "post /orders/{id}/dispatch", "post /orders/{id}/arrive", "post /orders/{id}/complete",
        "post /orders/{id}/feedback", "post /orders/{id}/visit", "post /orders/{id}/approve", "post /orders/{id}/refuse", "post /orders/{id}/cancel",
        "get /handoffs", "post /handoffs/{id}/take", "post /handoffs/{id}/messages", "post /handoffs/{id}/return", "post /handoffs/{id}/transfer", "post /handoffs/{id}/resolve",
        "get /alarms", "post /alarms/{id}/acknowledge", "get /clocks", "get /clocks/events", "post /orders/{id}/pause", "post /orders/{id}/resume", "get /messages/{id}/why", "post /messages/{id}/retry", "post /development/clock",
        "get /households/{id}/bills", "post /households/{id}/bills", "post /bills/import",
        "get /parcels", "post /parcels/{id}/arrive", "post /parcels/{id}/collect", "get /households/{id}/parcels", "post /households/{id}/parcels",
        "get /visitors", "post /visitors/{id}/admit", "post /visitors/{id}/leave", "get /households/{id}/visitors",
        "get /notices", "post /notices", "post /notices/{id}/withdraw",
        "get /knowledge/unanswered", "get /knowledge/entries", "post /knowledge/entries", "post /knowledge/entries/{id}/reword", "post /knowledge/entries/{id}/approve",
        "post /knowledge/entries/{id}/refuse", "post /knowledge/entries/{id}/withdraw", "get /reports/{manager}/{month}", "post /reports/{manager}/{month}/close",
        "get /activities", "post /activities", "get /activities/{id}/participants", "post /activities/{id}/cancel",
    ];

    private readonly ApiHost _host;

    public ApiDocumentTests(ApiHost host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_DescribesEveryRouteWithSummarySchemaAndErrors()
    {
        var document = await ReadAsync();
        var described = document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => ($"{operation.Key} {path.Key["/api/v1".Length..].TrimEnd('/')}", Operation: operation.Value!)))
            .ToDictionary(o => o.Item1, o => o.Operation);

        Assert.Equal(Routes.Order(StringComparer.Ordinal), described.Keys.Order(StringComparer.Ordinal));
        Assert.All(described, o =>
        {
            Assert.False(string.IsNullOrEmpty((string?)o.Value["summary"]), o.Key);
            Assert.True(o.Value["responses"]!["200"]!["content"]!["application/json"]!["schema"] is not null, o.Key);
            Assert.True(o.Value["responses"]!["401"]!["content"]!["application/problem+json"] is not null, o.Key);
            Assert.Equal(o.Key is not ("post /sign-in" or "post /development/clock"), o.Value["security"] is not null);
            if (o.Key.Contains("{id}", StringComparison.Ordinal))
                Assert.True(o.Value["responses"]!["404"] is not null, o.Key);
        });
    }

    [Fact]
    public async Task Document_OfAnOrder_NamesItsFieldsAndWords()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        Assert.Equal(
            ["id", "number", "household", "item", "kind", "status", "approval", "when", "quantity", "location", "note", "photos", "price", "department", "clocks", "visits", "rating", "created", "history"],
            schemas["Order"]!["properties"]!.AsObject().Select(p => p.Key));
        var status = schemas["Order"]!["properties"]!["status"]!;
        var words = status["enum"] ?? schemas[((string)status["$ref"]!).Split('/')[^1]]!["enum"];
        Assert.Equal(["draft", "confirmed", "accepted", "dispatched", "arrived", "completed", "revisited", "cancelled", "reopened"], words!.AsArray().Select(w => (string)w!));
        Assert.Contains("in_reply_to", schemas["Message"]!["properties"]!.AsObject().Select(p => p.Key));
        Assert.Contains("elapsed_ms", schemas["Why"]!["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(["to"], schemas["DispatchRequest"]!["required"]!.AsArray().Select(r => (string)r!));
    }

    private async Task<JsonNode> ReadAsync()
    {
        var (status, document) = await _host.CallAsync(HttpMethod.Get, "/openapi/v1.json", null, null, Stop);
        Assert.Equal(200, status);
        return document!;
    }
}
