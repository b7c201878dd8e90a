using System.Diagnostics;
using System.Globalization;
using Butler.Bot.Tests.Servers;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// How long a person waits for the first reply: from a fresh clone, build included, and from a start of what is built.
/// Explicit; its results are committed in Results/:
/// <c>dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class "*StartBenchmark"</c>
/// </summary>
public sealed class StartBenchmark(ITestOutputHelper output)
{
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*StartBenchmark\"";
    private const int WarmStarts = 5;

    [Fact(Explicit = true)]
    public async Task FirstReply_FromAFreshCloneAndFromAWarmStart()
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("butler-clone-");
        var clone = Path.Combine(folder.FullName, "butler");
        await RunAsync("git", ["clone", "--quiet", "--no-hardlinks", Repository.Root, clone], stop);

        var fresh = await StartAsync(clone, [], stop);
        var table = $"| start | to \"Now listening\" s | from there to the first reply s | together s |\n| --- | --- | --- | --- |\n{Row("fresh clone, build included", fresh)}";
        for (var start = 1; start <= WarmStarts; start++)
            table += Row($"warm {start}", await StartAsync(clone, ["--no-build"], stop));

        output.WriteLine(table);
        await Results.WriteAsync("start.md", "Starts", Command,
            $"`dotnet run --project Butler.Bot` in a clone of this repository whose packages the machine already has; the first reply is to 明天上午十点洗两台空调 over HTTP.\n\n{table}");
        folder.Delete(recursive: true);
    }

    private static async Task<(TimeSpan Listening, TimeSpan Reply)> StartAsync(string clone, string[] options, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        await using var host = HostProcess.StartFromSources(clone, options);
        await host.ListeningAsync(stop);
        var listening = Stopwatch.GetElapsedTime(started);
        using var http = new HttpClient { BaseAddress = host.Address };
        await Load.SayAsync(http, "demo-017", $"first-{started}", "明天上午十点洗两台空调", stop);
        return (listening, Stopwatch.GetElapsedTime(started) - listening);
    }

    private static string Row(string name, (TimeSpan Listening, TimeSpan Reply) start) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {start.Listening.TotalSeconds:F1} | {start.Reply.TotalSeconds:F2} | {(start.Listening + start.Reply).TotalSeconds:F1} |\n");

    private static async Task RunAsync(string program, string[] arguments, CancellationToken stop)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync(stop);
        Assert.Equal(0, process.ExitCode);
    }
}
