using System.Text.Json.Nodes;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Knowledge.CommandLine;

namespace Butler.Bot.Tests.Knowledge.CommandLine;

public sealed class KnowledgeCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-knowledge-");

    [Fact]
    public async Task Check_TheRepositorysFolder_IsFine()
    {
        var (exitCode, output, _) = await RunAsync("check", "--knowledge", Repository.Knowledge, "--as-of", "2026-11-24");

        Assert.True(exitCode == 0, output);
        Assert.Contains("211 menu items", output, StringComparison.Ordinal);
        Assert.Contains("no fault", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FaultyFile_NamesFileLineAndColumn()
    {
        Write("venues/茶馆.csv", "id,name,category\nt-1,听雨茶馆,茶馆\nt-1,又一茶馆,茶馆\n");

        var (exitCode, output, _) = await RunAsync("check", "--knowledge", _folder.FullName);

        Assert.Equal(1, exitCode);
        Assert.Matches(@"(?m)^venues/茶馆\.csv:3:\d+: .+ - .+$", output);
        Assert.Contains("1 fault.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Json_IsForPrograms()
    {
        Write("venues/茶馆.csv", "id,name,category\nt-1,听雨茶馆,茶馆\nt-1,又一茶馆,茶馆\n");

        var (exitCode, output, _) = await RunAsync("check", "--knowledge", _folder.FullName, "--json");

        Assert.Equal(1, exitCode);
        var fault = Assert.Single(JsonNode.Parse(output)!["faults"]!.AsArray());
        Assert.Equal(("venues/茶馆.csv", 3), ((string)fault!["file"]!, (int)fault["line"]!));
    }

    [Fact]
    public async Task Check_NoSuchFolder_IsWrongUse()
    {
        var (exitCode, _, error) = await RunAsync("check", "--knowledge", Path.Combine(_folder.FullName, "nowhere"));

        Assert.Equal(2, exitCode);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_KnownVenue_ShowsAnswerAndSource()
    {
        Write("venues/茶馆.csv", "id,name,category,phone,source,verified\nt-1,听雨茶馆,茶馆,0600-5550999,官网,2026-11-01\n");

        var (exitCode, output, _) = await RunAsync("ask", "听雨茶馆的电话是多少", "--knowledge", _folder.FullName);

        Assert.True(exitCode == 0, output);
        Assert.Contains("0600-5550999", output, StringComparison.Ordinal);
        Assert.Contains("intent ask_venue, outcome answered", output, StringComparison.Ordinal);
        Assert.Matches(@"cited +venues/茶馆\.csv:2 +t-1", output);
    }

    [Fact]
    public async Task Ask_UnknownVenue_IsNotFine()
    {
        var (exitCode, output, _) = await RunAsync("ask", "蓝鲸海洋馆的电话是多少", "--knowledge", Repository.Knowledge, "--json");

        Assert.Equal(1, exitCode);
        Assert.Equal("not_known", (string)JsonNode.Parse(output)!["why"]!["outcome"]!);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await Commands.RunAsync(["knowledge", .. arguments], [KnowledgeCommand.Create()], output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
