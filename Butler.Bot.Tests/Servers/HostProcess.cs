using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Butler.Bot.Tests.Benchmarks;

namespace Butler.Bot.Tests.Servers;

/// <summary>The host as operations run it: a process of its own that can be killed like a machine that loses its power.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Butler = "Butler.Bot.dll";
    private const string Echo = "Butler.Bot.Tests.dll";
    private const string Allocated = "dotnet_gc_heap_total_allocated_bytes_total";

    private readonly Process _process;
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _output = new();

    private HostProcess(Process process, int port)
    {
        _process = process;
        Address = new Uri($"http://127.0.0.1:{port}");
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"The host ended: {Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public string Output => string.Join('\n', _output);

    /// <summary>What the process has computed since its start.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long MemoryBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <param name="settings">Configuration as environment variables, with __ for the colon.</param>
    public static HostProcess Start(IReadOnlyDictionary<string, string> settings, int? port = null)
    {
        var use = port ?? FreePort.Take();
        var start = Describe(Butler, settings);
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{use}";
        return new HostProcess(new Process { StartInfo = start }, use);
    }

    /// <summary>As a person starts it: <c>dotnet run</c> in a clone, with further options of that command.</summary>
    public static HostProcess StartFromSources(string clone, params string[] options)
    {
        var port = FreePort.Take();
        var start = new ProcessStartInfo("dotnet", ["run", "--project", "Butler.Bot", .. options, "--", "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = clone,
        };
        return new HostProcess(new Process { StartInfo = start }, port);
    }

    /// <summary>The benchmark's echo, in the same way.</summary>
    public static HostProcess StartEcho()
    {
        var port = FreePort.Take();
        var start = Describe(Echo, new Dictionary<string, string> { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" }, EchoHost.Command);
        return new HostProcess(new Process { StartInfo = start }, port);
    }

    /// <summary>Runs the host to its end and returns its exit code and output; for wrong settings and commands.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Process.Start(Describe(Butler, settings, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    public Task ListeningAsync(CancellationToken cancellationToken) =>
        _listening.Task.WaitAsync(TimeSpan.FromMinutes(5), cancellationToken);

    /// <summary>What the process has allocated since its start, by its own metrics; nothing for a process without them.</summary>
    public async Task<long> AllocatedAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var response = await http.GetAsync(new Uri("/metrics", UriKind.Relative), cancellationToken);
        if (!response.IsSuccessStatusCode)
            return 0;
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var line = text.Split('\n').Single(l => l.StartsWith(Allocated, StringComparison.Ordinal));
        return (long)double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>SIGKILL: nothing is flushed, closed or said.</summary>
    public async Task KillAsync()
    {
        // With what it started: dotnet run is only the parent of the host.
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo Describe(string program, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return start;
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        _output.Enqueue(line);
        if (line.Contains("Now listening on", StringComparison.Ordinal))
            _listening.TrySetResult();
    }
}
