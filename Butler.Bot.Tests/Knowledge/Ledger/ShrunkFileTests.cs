using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Knowledge;
using Butler.Bot.Knowledge.CommandLine;
using Butler.Bot.Tests.Hosting;

namespace Butler.Bot.Tests.Knowledge.Ledger;

/// <summary>A file that lost more than half waits, over restarts, until somebody accepts it; a running host then takes it.</summary>
public sealed class ShrunkFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-shrunk-").FullName;

    public ShrunkFileTests() => Write("venues/a.csv", Rows(10));

    private string Database => $"Data Source={Path.Combine(_folder, "butler.db")}";

    private string Knowledge => Path.Combine(_folder, "knowledge");

    [Fact]
    public async Task Accept_WhileTheHostRuns_IsTakenByIt()
    {
        await using var host = Host();
        Write("venues/a.csv", Rows(4));
        await UntilAsync(() => host.Get<KnowledgeFolder>().Waits);
        Assert.Equal(10, Venues(host));

        var (exitCode, output) = await RunAsync("check");
        Assert.Equal(1, exitCode);
        var hash = System.Text.RegularExpressions.Regex.Match(output, "--accept ([0-9a-f]+)").Groups[1].Value;
        Assert.Equal(0, (await RunAsync("sync", "--accept", hash)).ExitCode);

        await UntilAsync(() => Venues(host) == 4);
        Assert.Empty(host.Get<KnowledgeFolder>().Faults);
    }

    [Fact]
    public async Task Restart_WithAFileThatShrankMeanwhile_AnswersFromWhatWasThere()
    {
        await (Host()).DisposeAsync();
        Write("venues/a.csv", Rows(3));

        await using var host = Host();

        Assert.Equal(10, Venues(host));
        Assert.True(host.Get<KnowledgeFolder>().Waits);
    }

    [Fact]
    public async Task Restart_WithAFileThatWasBrokenMeanwhile_AnswersFromTheLastGoodOne()
    {
        await (Host()).DisposeAsync();
        Write("venues/a.csv", "id,名称\n\"a1,甲\n");

        await using var host = Host();

        Assert.Equal(10, Venues(host));
        Assert.Equal("venues/a.csv", host.Get<KnowledgeFolder>().Faults.Single().File);
    }

    [Fact]
    public async Task Restart_WithAFileThatWasDeleted_ForgetsIt()
    {
        await (Host()).DisposeAsync();
        File.Delete(Path.Combine(Knowledge, "venues/a.csv"));

        await using var host = Host();

        Assert.Equal(0, Venues(host));
    }

    [Fact]
    public async Task Sync_HashThatNothingWaitsWith_IsNotFine()
    {
        await (Host()).DisposeAsync();

        var (exitCode, output) = await RunAsync("sync", "--accept", "0123456789abcdef");

        Assert.Equal(1, exitCode);
        Assert.Contains("Nothing waits", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_FolderThatIsAway_KeepsAllAndSaysSo()
    {
        await using var host = Host();
        var folder = host.Get<KnowledgeFolder>();
        Directory.Move(Knowledge, Knowledge + "-away");

        folder.Reload();

        Assert.True(folder.IsAway);
        Assert.Equal(10, Venues(host));
        Directory.Move(Knowledge + "-away", Knowledge);
        folder.Reload();
        Assert.False(folder.IsAway);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static int Venues(ButlerHost host) => host.Get<KnowledgeFolder>().Current.Venues.Catalog.All.Count;

    private static string Rows(int count) => $"id,名称,类别\n{string.Concat(Enumerable.Range(1, count).Select(i => $"a{i},{i}号书店,书店\n"))}";

    private ButlerHost Host()
    {
        var host = new ButlerHost(new Dictionary<string, string?> { ["ConnectionStrings:Butler"] = Database, ["Knowledge:Folder"] = Knowledge });
        _ = host.Get<KnowledgeFolder>();
        return host;
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string command, params string[] arguments)
    {
        await using var output = new StringWriter();
        var exitCode = await Commands.RunAsync(["knowledge", command, .. arguments, "--knowledge", Knowledge, "--database", Database], [KnowledgeCommand.Create()], output, output);
        return (exitCode, output.ToString());
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        while (!holds())
            await Task.Delay(20, limit.Token);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(Knowledge, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
