using System.Diagnostics;

namespace Butler.Bot.Tests.Servers;

/// <summary>A real Redis of the tests' own on a free port; skips the test, saying why, where redis-server is not installed.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private Process _process;

    private RedisServer(int port)
    {
        Port = port;
        _process = Launch();
    }

    public int Port { get; }

    /// <summary>With the patience of a busy machine: how long a host waits for a Redis that is slow is not tested with it.</summary>
    public string ConnectionString => $"127.0.0.1:{Port},connectTimeout=30000,asyncTimeout=30000";

    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken)
    {
        var installed = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, "redis-server")));
        Assert.SkipUnless(installed, "Redis is not installed (Debian package: redis-server), so nothing was tested on it.");
        var server = new RedisServer(FreePort.Take());
        await server.WaitAsync(cancellationToken);
        return server;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public Task RestartAsync(CancellationToken cancellationToken)
    {
        _process = Launch();
        return WaitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private Process Launch() => Process.Start(new ProcessStartInfo(
        "redis-server", ["--port", $"{Port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--loglevel", "warning"])
    {
        RedirectStandardOutput = true,
        WorkingDirectory = Path.GetTempPath(),
    })!;

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new System.Net.Sockets.TcpClient();
                await client.ConnectAsync("127.0.0.1", Port, cancellationToken);
                return;
            }
            catch (System.Net.Sockets.SocketException) when (attempt < 1200)
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }
}
