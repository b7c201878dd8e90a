using System.Text.Json.Nodes;
using Butler.Bot.Evaluation;
using Butler.Bot.Hosting.CommandLine;

namespace Butler.Bot.Tests.Evaluation;

public sealed class EvaluateCommandTests
{
    private const string Right = """{"id":"right","text":"转人工","handoff":true}""";
    private const string Wrong = """{"id":"wrong","text":"转人工","handoff":false}""";

    // What a manager says is answered by nobody; the resident's words after it are the butler's again.
    private const string Scenario = """
        {"id":"talk","turns":[
          {"user":"后天下午三点清洗空调两台","expect":{"order":{"item":"清洗空调","status":"proposed","when":{"start":"2026-11-26T15:00:00+08:00","end":null},"quantity":2}}},
          {"user":"[管家] 师傅会带梯子。","expect":{"sender":"manager"}},
          {"user":"好的","expect":{"order":{"item":"清洗空调","status":"booked"},"orders_count":1}}]}
        """;

    [Fact]
    public async Task Evaluate_FloorReached_IsFine()
    {
        using var rows = new RowsOnDisk(Right, Flat(Scenario));

        var (exitCode, output) = await RunAsync(rows.Path, "--misses");

        Assert.True(exitCode == 0, output);
        Assert.Contains("rows.jsonl  2 rows", output, StringComparison.Ordinal);
        Assert.Matches(@"handoff F1 +1/1 +100\.0 %  floor 92\.0 % reached", output);
        Assert.Matches(@"scenarios +1/1 +100\.0 %  floor 90\.0 % reached", output);
    }

    [Fact]
    public async Task Evaluate_FloorMissed_IsNotFineAndListsTheRow()
    {
        using var rows = new RowsOnDisk(Right, Wrong);

        var (exitCode, output) = await RunAsync(rows.Path, "--json", "--misses");

        Assert.Equal(1, exitCode);
        var report = JsonNode.Parse(output)!;
        Assert.False((bool)report["reached"]!);
        var miss = Assert.Single(report["files"]![0]!["misses"]!.AsArray());
        Assert.Equal(("wrong", "转人工", "no handoff"), ((string)miss!["id"]!, (string)miss["text"]!, (string)miss["wanted"]!));
    }

    [Fact]
    public async Task Evaluate_WrongExpectationOfAScenario_IsAMiss()
    {
        using var rows = new RowsOnDisk(Flat(Scenario.Replace("orders_count\":1", "orders_count\":2", StringComparison.Ordinal)));

        var (exitCode, output) = await RunAsync(rows.Path, "--misses");

        Assert.Equal(1, exitCode);
        Assert.Contains("wanted 2 placed orders, got 1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_Replies_WritesOneLineForEachTurn()
    {
        using var rows = new RowsOnDisk(Right, Flat(Scenario));
        var replies = rows.Path + ".replies";

        await RunAsync(rows.Path, "--replies", replies);

        var lines = (await File.ReadAllLinesAsync(replies, TestContext.Current.CancellationToken)).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(["right", "talk", "talk", "talk"], lines.Select(l => (string)l["id"]!));
        Assert.Equal("handed_off", (string)lines[0]["why"]!["outcome"]!);
        Assert.Equal(["清洗空调"], lines.Select(l => (string?)l["why"]?["item"]?["name"]).Where(n => n is not null).Distinct());
        Assert.Equal("", (string)lines[2]["reply"]!);
    }

    private static string Flat(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static async Task<(int ExitCode, string Output)> RunAsync(string path, params string[] options)
    {
        await using var output = new StringWriter();
        var exitCode = await Commands.RunAsync(["evaluate", path, "--knowledge", Repository.Knowledge, .. options], [EvaluateCommand.Create()], output, output);
        return (exitCode, output.ToString());
    }
}
