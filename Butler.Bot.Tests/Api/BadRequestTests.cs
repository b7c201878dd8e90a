using System.Text;
using System.Text.Json.Nodes;
using Butler.Skills.Menu;

namespace Butler.Bot.Tests.Api;

/// <summary>What cannot be read is a 4xx that says what to mend, never a failure of the host.</summary>
public sealed class BadRequestTests : IClassFixture<ApiHost>
{
    private readonly ApiHost _host;

    public BadRequestTests(ApiHost host) => _host = host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/orders/ID/dispatch", "{}", "to")]
    [InlineData("/orders/ID/dispatch", "{\"to\":5}", "to")]
    [InlineData("/orders/ID/dispatch", "{\"to\":\"   \"}", "to")]
    [InlineData("/orders/ID/dispatch", "{\"to\":null}", "to")]
    [InlineData("/orders/ID/dispatch", "", "to")]
    [InlineData("/orders/ID/dispatch", "[]", "body")]
    [InlineData("/orders/ID/dispatch", "null", "body")]
    [InlineData("/orders/ID/dispatch", "{\"to\":", "body")]
    [InlineData("/orders/ID/feedback", "{\"text\":{\"a\":1}}", "text")]
    [InlineData("/orders/ID/feedback", "{\"text\":\"a\\u0000b\"}", "text")]
    [InlineData("/orders/ID/feedback", "{\"text\":\"\\ud800\"}", "text")]
    [InlineData("/orders/ID/visit", "{}", "reached")]
    [InlineData("/orders/ID/visit", "{\"reached\":\"yes\"}", "reached")]
    [InlineData("/orders/ID/visit", "{\"reached\":true,\"satisfied\":3}", "satisfied")]
    [InlineData("/orders/ID/refuse", "{\"reason\":\"\"}", "reason")]
    [InlineData("/orders/ID/pause", "{}", "reason")]
    [InlineData("/orders/ID/pause", "{\"reason\":\"tired\"}", "reason")]
    [InlineData("/orders/ID/pause", "{\"reason\":\"resident_asked\",\"until\":\"2020-01-01\"}", "until")]
    [InlineData("/orders/ID/feedback", "{\"text\":\"a\",\"planned\":\"soon\"}", "planned")]
    [InlineData("/handoffs/ID/messages", "{\"text\":\"\"}", "text")]
    [InlineData("/handoffs/ID/transfer", "{\"whom\":\"desk\"}", "to")]
    [InlineData("/handoffs/ID/resolve", "{}", "reason")]
    [InlineData("/sign-in", "{\"user\":\"manager-a\"}", "password")]
    [InlineData("/sign-in", "{\"user\":[],\"password\":\"x\"}", "user")]
    [InlineData("/development/clock", "{\"advance\":15}", "advance")]
    [InlineData("/development/clock", "{\"advance\":\"a while\"}", "advance")]
    [InlineData("/development/clock", "{\"advance\":\"-PT5M\"}", "advance")]
    [InlineData("/development/clock", "{\"advance\":\"P999999999Y\"}", "advance")]
    public async Task Post_WithABodyThatCannotBeUsed_NamesTheFieldAndHowToMendIt(string path, string body, string field)
    {
        var id = path.StartsWith("/handoffs", StringComparison.Ordinal)
            ? (await _host.HandoffAsync("demo-001", Stop)).Handoff
            : await _host.OrderAsync("demo-001", OrderKind.Book, Stop);

        var (status, problem) = await _host.AsAsync("manager-a", HttpMethod.Post, path.Replace("ID", id, StringComparison.Ordinal), new StringContent(body, Encoding.UTF8, "application/json"), Stop);

        Assert.Equal(400, status);
        Assert.Equal(400, (int)problem!["status"]!);
        Assert.Equal([field], problem["errors"]!.AsObject().Select(e => e.Key));
        Assert.Contains(field, (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/orders?status=lost", "status")]
    [InlineData("/orders?limit=0", "limit")]
    [InlineData("/orders?limit=-1", "limit")]
    [InlineData("/orders?limit=ten", "limit")]
    [InlineData("/orders?limit=99999999999999999999", "limit")]
    [InlineData("/orders?since=yesterday", "since")]
    [InlineData("/orders?since=0001-01-01", "since")]
    [InlineData("/orders?before=9999-12-31T23:59:59-14:00", "before")]
    [InlineData("/orders?manager=%00", "manager")]
    [InlineData("/handoffs?state=open", "state")]
    [InlineData("/clocks?due_before=soon", "due_before")]
    [InlineData("/clocks?state=late", "state")]
    [InlineData("/clocks?kind=hour", "kind")]
    [InlineData("/clocks/events?what=lost", "what")]
    [InlineData("/clocks/events?to=%00", "to")]
    [InlineData("/households?limit=x", "limit")]
    public async Task Get_WithAQueryThatCannotBeUsed_NamesTheField(string path, string field)
    {
        var (status, problem) = await _host.AsAsync("manager-a", HttpMethod.Get, path, null, Stop);

        Assert.Equal(400, status);
        Assert.Equal([field], problem!["errors"]!.AsObject().Select(e => e.Key));
    }

    [Theory]
    [InlineData("GET", "/orders/no-such-order", 404)]
    [InlineData("GET", "/households/demo-999", 404)]
    [InlineData("GET", "/households/demo-999/messages", 404)]
    [InlineData("POST", "/orders/no-such-order/accept", 404)]
    [InlineData("GET", "/nothing/here", 404)]
    [InlineData("POST", "/orders/x/fly", 404)]
    [InlineData("DELETE", "/orders", 405)]
    [InlineData("GET", "/sign-in", 405)]
    public async Task Call_OfWhatIsNotThere_IsAProblemDocument(string method, string path, int expected)
    {
        var (status, problem) = await _host.AsAsync("manager-a", new HttpMethod(method), path, null, Stop);

        Assert.Equal(expected, status);
        Assert.Equal(expected, (int)problem!["status"]!);
    }

    [Fact]
    public async Task Post_ThatIsNotJsonOrTooLong_SaysSo()
    {
        var id = await _host.OrderAsync("demo-001", OrderKind.Book, Stop);

        Assert.Equal(415, (await PostAsync($"/orders/{id}/feedback", new FormUrlEncodedContent([new("text", "好")]))).Status);
        Assert.Equal(413, (await PostAsync($"/orders/{id}/feedback", Json($$"""{"text":"{{new string('x', 100_000)}}"}"""))).Status);
        Assert.Equal(400, (await PostAsync($"/orders/{id}/feedback", Json($$"""{"text":"{{new string('x', 3000)}}"}"""))).Status);
        Assert.Equal(400, (await PostAsync($"/orders/{id}/feedback", Json(new string('[', 10_000)))).Status);
        Assert.Equal(400, (await PostAsync($"/orders/{id}/feedback", new ByteArrayContent([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) { Headers = { ContentType = new("application/json") } })).Status);
    }

    [Fact]
    public async Task AnyCall_WithRubbish_NeverFailsTheHost() => await Rubbish.ThrowAtAsync(_host, 600, Stop);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private Task<(int Status, JsonNode? Body)> PostAsync(string path, HttpContent content) => _host.AsAsync("manager-a", HttpMethod.Post, path, content, Stop);
}
