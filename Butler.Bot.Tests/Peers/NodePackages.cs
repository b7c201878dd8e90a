using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Butler.Bot.Tests.Peers;

/// <summary>
/// Official clients for Node, fetched into a folder of the run's own. Where node, npm or the packages cannot be had the
/// tests are left out, and say so.
/// </summary>
public sealed class NodePackages : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Versions = new()
    {
        ["botframework-directlinejs"] = "0.15.8",
        ["botframework-connector"] = "4.23.3",
        ["jsonwebtoken"] = "9.0.2",
        ["ws"] = "8.18.3",
        ["xhr2"] = "0.2.1",
    };

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("butler-node-");
    private string? _missing;

    public async ValueTask InitializeAsync()
    {
        if (new[] { "node", "npm" }.FirstOrDefault(p => !Installed(p)) is { } program)
        {
            _missing = $"{program} is not installed (Debian: nodejs, npm).";
            return;
        }

        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "package.json"), JsonSerializer.Serialize(new { name = "peers", version = "1.0.0", @private = true, dependencies = Versions }));
        var (code, _, errors) = await RunAsync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error", "--fetch-retries=1"], "");
        if (code != 0)
            _missing = $"npm could not fetch {string.Join(", ", Versions.Select(v => $"{v.Key}@{v.Value}"))}: {errors.Split('\n').FirstOrDefault(l => l.Length > 0)}";
    }

    /// <summary>Runs one of the scripts beside this file with the input as JSON, and gives what it wrote as JSON.</summary>
    public async Task<JsonNode> RunAsync(string script, object input)
    {
        Assert.SkipWhen(_missing is not null, $"{_missing} Nothing was tried with the official JavaScript clients.");
        File.Copy(Path.Combine(Repository.Root, "Butler.Bot.Tests", "Peers", script), Path.Combine(_folder.FullName, script), overwrite: true);
        var (code, output, errors) = await RunAsync("node", [script], JsonSerializer.Serialize(input));
        Assert.True(code == 0, $"{script} ended with {code}: {errors}");
        return JsonNode.Parse(output)!;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(string program, string[] arguments, string input)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (-1, "", $"{program} did not end within {Patience.TotalMinutes} minutes.");
        }
    }

    private static bool Installed(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, program)));
}
