using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Servers;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// Full durable turns per second over HTTP beside an echo bot on the same adapter, and the memory of many conversations.
/// Explicit; its results are committed in Results/:
/// <c>dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class "*TurnBenchmark"</c>
/// </summary>
public sealed class TurnBenchmark(ITestOutputHelper output)
{
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*TurnBenchmark\"";
    private const int Connections = 16;
    private const int Rounds = 3;
    private static readonly string[] Lines = ["明天上午十点洗两台空调", "好的", "附近哪里有医院", "我的单子到哪一步了", "后天下午三点清洁抽油烟机", "算了 不要了", "谢谢"];

    [Fact(Explicit = true)]
    public async Task TurnsPerSecond_BesideAnEchoOnTheSameAdapter()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var host = new ButlerHost(new Dictionary<string, string?> { ["RateLimits:Enabled"] = "false" });
        var port = FreePort.Take();
        host.UseKestrel(port);
        host.StartServer();
        await using var echo = await EchoHost.StartAsync(FreePort.Take());
        var echoAt = new Uri(echo.Urls.First());
        var butlerAt = new Uri($"http://127.0.0.1:{port}");

        await SpeakAsync(butlerAt, TimeSpan.FromSeconds(6), stop);
        await Load.RunAsync(echoAt, Connections, TimeSpan.FromSeconds(3), (c, _) => $"echo-{c}", (_, n) => Lines[n % Lines.Length], stop);
        var table = new StringBuilder("| round | echo/s | butler turns/s | median ms | p99 ms | ratio to the echo |\n| --- | --- | --- | --- | --- | --- |\n");
        for (var round = 0; round < Rounds; round++)
        {
            var said = await Load.RunAsync(echoAt, Connections, TimeSpan.FromSeconds(5), (c, _) => $"echo-{c}", (_, n) => Lines[n % Lines.Length], stop);
            var turns = await SpeakAsync(butlerAt, TimeSpan.FromSeconds(6), stop);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {round + 1} | {said.PerSecond:F0} | {turns.PerSecond:F0} | {turns.MedianMs:F1} | {turns.P99Ms:F1} | {turns.PerSecond / said.PerSecond:F3} |");
        }

        Write("turns.md", "Durable turns over HTTP", $"Local model, SQLite with full durability, expectReplies, {Connections} connections; client, echo and butler in one process.\n\n{table}");
    }

    [Fact(Explicit = true)]
    public async Task Memory_AtTenThousandConversations()
    {
        const int conversations = 10_000;
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("butler-memory-");
        await using var host = HostProcess.Start(new Dictionary<string, string>
        {
            ["ConnectionStrings__Butler"] = $"Data Source={Path.Combine(folder.FullName, "butler.db")}",
            ["RateLimits__Enabled"] = "false",
            ["Demo__Password"] = "benchmark-password",
            ["Logging__LogLevel__Default"] = "Error",
        });
        await host.ListeningAsync(stop);
        using var http = new HttpClient { BaseAddress = host.Address };
        await Load.SayAsync(http, "demo-001", "warm", "你好", stop);
        var before = host.MemoryBytes;
        await Parallel.ForEachAsync(Enumerable.Range(0, conversations), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = stop },
            async (i, cancelled) => await Load.SayAsync(http, $"talk-{i}", $"m-{i}", "你好", cancelled));
        var after = host.MemoryBytes;

        Write("memory.md", "Memory", $"Resident memory of the host process: {before / 1048576} MB after the first turn, {after / 1048576} MB after {conversations:N0} conversations of one turn each.\n");
    }

    /// <summary>Each connection is one household after another, a whole talk each.</summary>
    private static Task<LoadResult> SpeakAsync(Uri address, TimeSpan length, CancellationToken stop) =>
        Load.RunAsync(address, Connections, length, (c, n) => $"demo-{1 + ((c + (n / Lines.Length * Connections)) % 160):000}", (_, n) => Lines[n % Lines.Length], stop);

    private void Write(string file, string title, string body)
    {
        output.WriteLine(body);
        var text = $"# {title}\n\n`{Command}`\n\n{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores shared with other work, {RuntimeInformation.FrameworkDescription}.\n\n{body}";
        File.WriteAllText(Path.Combine(Repository.Root, "Butler.Bot.Tests", "Benchmarks", "Results", file), text);
    }
}
