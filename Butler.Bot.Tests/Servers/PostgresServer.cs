using System.Diagnostics;
using Npgsql;

namespace Butler.Bot.Tests.Servers;

/// <summary>A real PostgreSQL of the tests' own, in a temporary folder on a free port; skips the test, saying why, where PostgreSQL is not installed.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly string _programs;
    private readonly int _port;

    private PostgresServer(DirectoryInfo folder, string programs, int port) => (_folder, _programs, _port) = (folder, programs, port);

    private string Server => $"Host=127.0.0.1;Port={_port};Username=butler;Include Error Detail=false;Maximum Pool Size=60";

    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken)
    {
        var programs = FindPrograms();
        Assert.SkipWhen(programs is null, "PostgreSQL is not installed (Debian package: postgresql), so nothing was tested on it.");

        var server = new PostgresServer(Directory.CreateTempSubdirectory("butler-postgres-"), programs!, FreePort.Take());
        if (Environment.UserName == "root")
            await RunAsync("chown", ["postgres", server._folder.FullName], cancellationToken);
        var data = Path.Combine(server._folder.FullName, "data");
        await server.RunAsPostgresAsync("initdb", ["-D", data, "-U", "butler", "--auth=trust", "--encoding=UTF8"], cancellationToken);
        await server.RunAsPostgresAsync("pg_ctl", ["-D", data, "-w", "-l", Path.Combine(server._folder.FullName, "log"), "-o", $"-p {server._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='{server._folder.FullName}'", "start"], cancellationToken);
        return server;
    }

    /// <summary>Makes an empty database and returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        var name = $"butler_{Random.Shared.Next():x8}";
        await using var connection = new NpgsqlConnection($"{Server};Database=postgres");
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return $"{Server};Database={name}";
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsPostgresAsync("pg_ctl", ["-D", Path.Combine(_folder.FullName, "data"), "-m", "immediate", "stop"], CancellationToken.None);
        _folder.Delete(recursive: true);
    }

    private static string? FindPrograms()
    {
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")));
    }

    // PostgreSQL refuses to run as root.
    private Task RunAsPostgresAsync(string program, string[] arguments, CancellationToken cancellationToken) =>
        Environment.UserName == "root"
            ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(_programs, program), .. arguments], cancellationToken)
            : RunAsync(Path.Combine(_programs, program), arguments, cancellationToken);

    private static async Task RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        // Output is not redirected to pipes: pg_ctl's server would inherit and hold them.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
