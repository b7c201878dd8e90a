using System.Globalization;
using System.Text;
using Butler.Bot.Tests.Servers;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// Full durable turns per second over HTTP beside an echo bot on the same adapter, and the memory of many conversations.
/// Host and echo are processes of their own, apart from the client. Explicit; its results are committed in Results/:
/// <c>dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class "*TurnBenchmark"</c>
/// </summary>
public sealed class TurnBenchmark(ITestOutputHelper output)
{
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*TurnBenchmark\"";
    private const int Connections = 16;
    private const int Rounds = 4;
    private const int MostWarmUps = 12;
    private const double Stable = 1.05;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(6);
    private static readonly string[] Lines = ["明天上午十点洗两台空调", "好的", "附近哪里有医院", "我的单子到哪一步了", "后天下午三点清洁抽油烟机", "算了 不要了", "谢谢"];

    [Fact(Explicit = true)]
    public async Task TurnsPerSecond_BesideAnEchoOnTheSameAdapter()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("butler-benchmark-");
        await using var butler = HostProcess.Start(Settings(folder));
        await using var echo = HostProcess.StartEcho();
        await butler.ListeningAsync(stop);
        await echo.ListeningAsync(stop);

        await WarmUpAsync(echo, SayAsync, stop);
        await WarmUpAsync(butler, SpeakAsync, stop);
        var table = new StringBuilder("| round | echo/s | butler turns/s | median ms | p99 ms | CPU ms a turn | KB allocated a turn | ratio to the echo |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (var round = 1; round <= Rounds; round++)
        {
            var said = await MeasureAsync(echo, SayAsync, stop);
            var turns = await MeasureAsync(butler, SpeakAsync, stop);
            table.AppendLine(CultureInfo.InvariantCulture,
                $"| {round} | {said.Load.PerSecond:F0} | {turns.Load.PerSecond:F0} | {turns.Load.MedianMs:F1} | {turns.Load.P99Ms:F1} | {turns.CpuMs:F2} | {turns.AllocatedKb:F0} | {turns.Load.PerSecond / said.Load.PerSecond:F3} |");
        }

        output.WriteLine(table.ToString());
        await Results.WriteAsync("turns.md", "Durable turns over HTTP", Command, $"Local model, SQLite with full durability, expectReplies, {Connections} connections; butler, echo and client in three processes on the same machine, {Length.TotalSeconds:F0} seconds a round after warming up.\n\n{table}");
        folder.Delete(recursive: true);
    }

    [Fact(Explicit = true)]
    public async Task Memory_AtTenThousandConversations()
    {
        const int conversations = 10_000;
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("butler-memory-");
        await using var host = HostProcess.Start(Settings(folder));
        await host.ListeningAsync(stop);
        using var http = new HttpClient { BaseAddress = host.Address };
        await Load.SayAsync(http, "demo-001", "warm", "你好", stop);
        var before = host.MemoryBytes;
        await Parallel.ForEachAsync(Enumerable.Range(0, conversations), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = stop },
            async (i, cancelled) => await Load.SayAsync(http, $"talk-{i}", $"m-{i}", "你好", cancelled));
        var after = host.MemoryBytes;

        var body = $"Resident memory of the host process: {before / 1048576} MB after the first turn, {after / 1048576} MB after {conversations:N0} conversations of one turn each.\n";
        output.WriteLine(body);
        await Results.WriteAsync("memory.md", "Memory", Command, body);
        folder.Delete(recursive: true);
    }

    private static Dictionary<string, string> Settings(DirectoryInfo folder) => new()
    {
        ["ConnectionStrings__Butler"] = $"Data Source={Path.Combine(folder.FullName, "butler.db")}",
        ["RateLimits__Enabled"] = "false",
        ["Demo__Password"] = "benchmark-password",
    };

    /// <summary>Until another round is hardly faster than the best so far: the code is compiled by then.</summary>
    private static async Task WarmUpAsync(HostProcess host, Func<Uri, CancellationToken, Task<LoadResult>> load, CancellationToken stop)
    {
        var best = 0.0;
        for (var round = 0; round < MostWarmUps; round++)
        {
            var now = (await load(host.Address, stop)).PerSecond;
            if (now < best * Stable)
                return;
            best = Math.Max(best, now);
        }
    }

    private static async Task<Measured> MeasureAsync(HostProcess host, Func<Uri, CancellationToken, Task<LoadResult>> load, CancellationToken stop)
    {
        var (cpu, allocated) = (host.Cpu, await host.AllocatedAsync(stop));
        var result = await load(host.Address, stop);
        return new Measured(result, (host.Cpu - cpu).TotalMilliseconds / result.Count, (await host.AllocatedAsync(stop) - allocated) / 1024.0 / result.Count);
    }

    private static Task<LoadResult> SayAsync(Uri address, CancellationToken stop) =>
        Load.RunAsync(address, Connections, Length, (c, _) => $"echo-{c}", (_, n) => Lines[n % Lines.Length], stop);

    /// <summary>Each connection is one household after another, a whole talk each.</summary>
    private static Task<LoadResult> SpeakAsync(Uri address, CancellationToken stop) =>
        Load.RunAsync(address, Connections, Length, (c, n) => $"demo-{1 + ((c + (n / Lines.Length * Connections)) % 160):000}", (_, n) => Lines[n % Lines.Length], stop);

    private sealed record Measured(LoadResult Load, double CpuMs, double AllocatedKb);
}
