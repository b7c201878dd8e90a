using System.Diagnostics;
using System.Text;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Knowledge;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Turns;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Knowledge.Ledger;

/// <summary>
/// <c>knowledge sync</c> killed at any moment leaves the old knowledge or the new, in every file the same. A tenth of the
/// kills in every run, all with <c>./test.sh --long</c>.
/// </summary>
public sealed class KilledSyncTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 60;
    private const int Files = 3;
    private readonly string _folder = Directory.CreateTempSubdirectory("butler-killed-").FullName;

    private string Database => $"Data Source={Path.Combine(_folder, "butler.db")}";

    private string Knowledge => Path.Combine(_folder, "knowledge");

    [Fact]
    public async Task Sync_KilledAtAnyMoment_LeavesOneVersionInForce()
    {
        var random = new Random(4);
        Write(0);
        await using (Host())
        {
        }

        // How long a whole one takes on this machine at this hour.
        var watch = Stopwatch.StartNew();
        using (var whole = Start())
            await whole.WaitForExitAsync(TestContext.Current.CancellationToken);
        var longest = (int)(watch.ElapsedMilliseconds * 1.3);
        var (old, fresh) = (0, 0);
        for (var version = 1; version <= LongRun.Rounds(Kills); version++)
        {
            var before = await KeptAsync();
            Write(version);
            using (var sync = Start())
            {
                await Task.WhenAny(sync.WaitForExitAsync(TestContext.Current.CancellationToken), Task.Delay(random.Next(longest), TestContext.Current.CancellationToken));
                if (!sync.HasExited)
                    sync.Kill(entireProcessTree: true);
                await sync.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            var after = await KeptAsync();
            Assert.True(after == before || after == version, $"Killed between {before} and {version}, {after} is in force.");
            (old, fresh) = after == version ? (old, fresh + 1) : (old + 1, fresh);
        }

        using (var last = Start())
        {
            await last.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(last.ExitCode == 0, await last.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await last.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(LongRun.Rounds(Kills), await KeptAsync());
        output.WriteLine($"{old + fresh} kills: {old} left the old version, {fresh} the new one.");
        await using var host = Host();
        Assert.Equal(Files * 20, host.Get<KnowledgeFolder>().Current.Venues.Catalog.All.Count);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    // Every file says its version in every row; all of them must say the same.
    private async Task<int> KeptAsync()
    {
        await using var host = new LedgerHost(Database);
        await using var db = host.Open();
        var contents = await db.KeptKnowledge.Select(k => k.Content).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Files, contents.Count);
        return Assert.Single(contents.SelectMany(c => Encoding.UTF8.GetString(c).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
            .Select(line => int.Parse(line[(line.LastIndexOf('v') + 1)..], System.Globalization.CultureInfo.InvariantCulture)).Distinct());
    }

    private ButlerHost Host()
    {
        var host = new ButlerHost(new Dictionary<string, string?> { ["ConnectionStrings:Butler"] = Database, ["Knowledge:Folder"] = Knowledge });
        _ = host.Get<KnowledgeFolder>();
        return host;
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet",
        [Path.Combine(AppContext.BaseDirectory, "Butler.Bot.dll"), "knowledge", "sync", "--knowledge", Knowledge, "--database", Database])
    {
        RedirectStandardOutput = true, RedirectStandardError = true,
    })!;

    private void Write(int version)
    {
        Directory.CreateDirectory(Path.Combine(Knowledge, "venues"));
        for (var file = 0; file < Files; file++)
        {
            File.WriteAllText(Path.Combine(Knowledge, "venues", $"{file}.csv"),
                $"id,name,露台\n{string.Concat(Enumerable.Range(1, 20).Select(i => $"f{file}-{i},{file}街{i}号书店,v{version}\n"))}");
        }
    }

    /// <summary>Only the database.</summary>
    private sealed class LedgerHost : IAsyncDisposable
    {
        private readonly Microsoft.AspNetCore.Builder.WebApplication _app;

        public LedgerHost(string database)
        {
            var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(["--ConnectionStrings:Butler", database]);
            builder.AddStorage();
            _app = builder.Build();
        }

        public HostDb Open() => ((IHostStore)_app.Services.GetService(typeof(IHostStore))!).Open();

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
