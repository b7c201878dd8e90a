using System.Net.Http.Headers;
using System.Text;

namespace Butler.Bot.Tests.Api.Community;

public sealed class BillApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bill_WrittenTwice_IsCorrected()
    {
        var first = new { period = "2026-Q4", kind = "property_fee", amount = 252.5m, due = "2026-10-15", remark = "90平方米" };
        var (status, written) = await host.AsAsync("manager-a", HttpMethod.Post, "/households/demo-002/bills", first, Stop);
        Assert.Equal(200, status);
        Recorded.Same("bill", written);

        await host.AsAsync("desk", HttpMethod.Post, "/households/demo-002/bills", new { first.period, first.kind, amount = 250, first.due, paid = "2026-11-20" }, Stop);

        var bill = Assert.Single((await host.GetAsync("manager-a", "/households/demo-002/bills", Stop)).AsArray())!;
        Assert.Equal((250m, "2026-11-20", (string)written!["id"]!), ((decimal)bill["amount"]!, (string)bill["paid"]!, (string)bill["id"]!));
    }

    [Theory]
    [InlineData("""{"kind":"parking","amount":80,"due":"2026-11-15"}""", "period")]
    [InlineData("""{"period":"2026-13","kind":"parking","amount":80,"due":"2026-11-15"}""", "period")]
    [InlineData("""{"period":"2026-11","kind":"tax","amount":80,"due":"2026-11-15"}""", "kind")]
    [InlineData("""{"period":"2026-11","kind":"parking","amount":-1,"due":"2026-11-15"}""", "amount")]
    [InlineData("""{"period":"2026-11","kind":"parking","amount":0.123,"due":"2026-11-15"}""", "amount")]
    [InlineData("""{"period":"2026-11","kind":"parking","amount":80,"due":"15.11."}""", "due")]
    [InlineData("""{"period":"2026-11","kind":"parking","amount":80,"due":"2026-11-15","paid":"yesterday"}""", "paid")]
    public async Task Bill_ThatCannotBeUsed_IsRefusedByField(string body, string field)
    {
        var (status, problem) = await host.AsAsync("manager-a", HttpMethod.Post, "/households/demo-003/bills", new StringContent(body, Encoding.UTF8, "application/json"), Stop);

        Assert.Equal(400, status);
        Assert.Equal([field], problem!["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task Import_OfASpreadsheet_WritesEveryLine()
    {
        const string File = "household,period,kind,amount,due,paid,remark,reference\r\ndemo-004,2026-11,公摊,18.20,2026/12/5,,\"电梯,照明\",A1\r\ndemo-005,2026-Q4,物业费,252,2026-10-15,2026-10-12,,A2\r\n";

        Assert.Equal((200, 2, 0), await ImportAsync("manager-a", File));
        Assert.Equal((200, 0, 2), await ImportAsync("manager-a", File));

        var bill = Assert.Single((await host.GetAsync("manager-a", "/households/demo-004/bills", Stop)).AsArray())!;
        Assert.Equal(("shared_utilities", "2026-12-05", "电梯,照明", "A1"), ((string)bill["kind"]!, (string)bill["due"]!, (string)bill["remark"]!, (string)bill["reference"]!));
    }

    [Fact]
    public async Task Import_WithAWrongLine_WritesNothingAndNamesIt()
    {
        var (status, problem) = await PostAsync("manager-a", "household,period,kind,amount,due\ndemo-006,2026-11,parking,80,2026-11-15\ndemo-130,2026-11,parking,80,2026-11-15\ndemo-006,2026-11,water,many,2026-11-15\n");

        Assert.Equal(400, status);
        Assert.Equal(["line 3: household", "line 4: amount"], problem!["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal));
        Assert.Empty((await host.GetAsync("manager-a", "/households/demo-006/bills", Stop)).AsArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("household,period,kind,amount,due\n\"demo-006,2026-11\n")]
    public async Task Import_OfSomethingElse_IsRefused(string file) => Assert.Equal(400, (await PostAsync("desk", file)).Status);

    private async Task<(int Status, int Added, int Changed)> ImportAsync(string user, string file)
    {
        var (status, body) = await PostAsync(user, file);
        return (status, (int)body!["added"]!, (int)body["changed"]!);
    }

    private Task<(int Status, System.Text.Json.Nodes.JsonNode? Body)> PostAsync(string user, string file) =>
        host.AsAsync(user, HttpMethod.Post, "/bills/import", new StringContent(file, Encoding.UTF8, new MediaTypeHeaderValue("text/csv")), Stop);
}
