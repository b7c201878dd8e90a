using System.Data.Common;
using System.Net.Http.Json;
using System.Text.Json;
using Butler.Bot.Tests.Benchmarks;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Butler.Bot.Tests.Scenarios;

/// <summary>
/// The host is killed at random points while fifty conversations run, and started again: every message it acknowledged
/// is answered by exactly one turn and makes at most one order.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Kills = 200;
    private const int Talks = 50;
    private const int MostHeard = 60;
    private const string Command = "./test.sh --long";

    // Reading the whole menu and rehearsing take most of a start, and it is the turns that are to be killed.
    private static readonly string[] Knowledge = ["menu/value-home-cleaning.yaml", "menu/value-specialist-cleaning.yaml", "venues/医疗.csv"];
    private static readonly string[] Lines = ["明天上午十点洗两台空调", "好的", "后天下午三点清洁抽油烟机", "可以", "附近哪里有医院", "周六上午来擦玻璃", "算了不要了"];

    [Fact]
    public async Task Kill_AtRandomPoints_OnSqlite_NothingIsLostOrDoubled()
    {
        var folder = Directory.CreateTempSubdirectory("butler-crash-");
        try
        {
            await RunAsync("SQLite", $"Data Source={Path.Combine(folder.FullName, "butler.db")}", c => new SqliteConnection(c), TestContext.Current.CancellationToken);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Kill_AtRandomPoints_OnPostgres_NothingIsLostOrDoubled()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var postgres = await PostgresServer.StartAsync(stop);
        await RunAsync("PostgreSQL", await postgres.CreateDatabaseAsync(stop), c => new NpgsqlConnection(c), stop);
    }

    private async Task RunAsync(string name, string database, Func<string, DbConnection> connect, CancellationToken stop)
    {
        var knowledge = CopyKnowledge();
        await using var connector = await ConnectorStub.StartAsync();
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings__Butler"] = database,
            ["Demo__Password"] = "crash-test-password",
            ["RateLimits__Enabled"] = "false",
            ["Knowledge__Folder"] = knowledge.FullName,
            ["Turns__Rehearsal"] = "false",
            ["Logging__LogLevel__Default"] = "Error",
        };
        var port = FreePort.Take();
        using var finished = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var talks = Enumerable.Range(1, Talks).Select(i => new Talk($"demo-{i:000}", port, connector.Address)).ToList();

        var host = HostProcess.Start(settings, port);
        await host.ListeningAsync(stop);
        var talking = talks.Select(t => t.RunAsync(finished.Token)).ToList();
        var kills = LongRun.Rounds(Kills);
        for (var kill = 0; kill < kills; kill++)
        {
            await HearAsync(talks, Random.Shared.Next(1, MostHeard), stop);
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(0, 50)), stop);
            await host.DisposeAsync();
            host = HostProcess.Start(settings, port);
            await host.ListeningAsync(stop);
        }

        // The last host lives on for a while, so that talks also come to their orders on a slow machine.
        await Task.Delay(TimeSpan.FromSeconds(10), stop);
        await finished.CancelAsync();
        await Task.WhenAll(talking);
        Found found;
        await using (host)
        {
            await UntilAnsweredAsync(connect, database, stop);
            found = await CheckAsync(connect, database, talks, stop);
        }

        knowledge.Delete(recursive: true);
        output.WriteLine(found.ToString());
        if (LongRun.Whole)
        {
            await Results.WriteRowAsync("crash.md", "Killed while fifty conversations run", Command,
                "| database | kills | messages acknowledged | of them lost | messages stored | answered exactly once | orders placed | more than agreed |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n",
                $"| {name} | {kills} | {found.Acknowledged} | 0 | {found.Stored} | {found.Answered} | {found.Placed} | 0 |");
        }
    }

    /// <summary>Lets the host acknowledge so many messages, however slow the machine is: a kill is to fall into work, not into a start.</summary>
    private static async Task HearAsync(List<Talk> talks, int messages, CancellationToken stop)
    {
        var wanted = talks.Sum(t => t.Heard) + messages;
        for (var waited = 0; waited < 1500 && talks.Sum(t => t.Heard) < wanted; waited++)
            await Task.Delay(10, stop);
    }

    private static DirectoryInfo CopyKnowledge()
    {
        var folder = Directory.CreateTempSubdirectory("butler-crash-knowledge-");
        foreach (var file in Knowledge)
        {
            var copy = Path.Combine(folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Knowledge, file), copy);
        }

        return folder;
    }

    private static async Task UntilAnsweredAsync(Func<string, DbConnection> connect, string database, CancellationToken stop)
    {
        for (var waited = 0; waited < 1800; waited++)
        {
            var left = await QueryAsync(connect, database, "SELECT \"Id\" FROM messages WHERE \"From\" = 'Resident' AND \"AnsweredBy\" IS NULL", r => r.GetString(0), stop);
            if (left.Count == 0)
                return;
            await Task.Delay(100, stop);
        }

        Assert.Fail("Minutes after the last start there were still messages without an answer.");
    }

    private static async Task<Found> CheckAsync(Func<string, DbConnection> connect, string database, List<Talk> talks, CancellationToken stop)
    {
        var incoming = await QueryAsync(connect, database, "SELECT \"DeliveryKey\", \"Id\", \"Text\" FROM messages WHERE \"From\" = 'Resident'",
            r => (Key: r.GetString(0), Id: r.GetString(1), Text: r.GetString(2)), stop);
        var answers = await QueryAsync(connect, database, "SELECT \"InReplyTo\" FROM messages WHERE \"From\" = 'Butler'", r => r.GetString(0), stop);
        var placed = await QueryAsync(connect, database, "SELECT \"HouseholdId\", \"Number\" FROM orders WHERE \"Number\" IS NOT NULL", r => (Household: r.GetString(0), Number: r.GetString(1)), stop);

        var stored = incoming.Select(m => m.Key).ToHashSet();
        Assert.Equal(incoming.Count, stored.Count);
        Assert.All(talks.SelectMany(t => t.Acknowledged), key => Assert.True(stored.Contains(key), "an acknowledged message was lost"));

        var answered = answers.Where(a => a.Length > 0).SelectMany(a => JsonSerializer.Deserialize<string[]>(a)!).ToList();
        Assert.Equal(answered.Count, answered.Distinct().Count());
        Assert.Equal(incoming.Select(m => m.Id).Order(), answered.Order());

        Assert.Equal(placed.Count, placed.Select(o => o.Number).Distinct().Count());
        var agreed = talks.ToDictionary(t => t.Name, t => incoming.Count(m => m.Key.StartsWith(t.Name, StringComparison.Ordinal) && m.Text is "好的" or "可以"));
        Assert.All(placed.GroupBy(o => o.Household), orders => Assert.True(orders.Count() <= agreed[orders.Key], "more orders than confirmations"));
        return new Found(talks.Sum(t => t.Acknowledged.Count), incoming.Count, answered.Count, placed.Count);
    }

    private static async Task<List<T>> QueryAsync<T>(Func<string, DbConnection> connect, string database, string sql, Func<DbDataReader, T> read, CancellationToken stop)
    {
        await using var connection = connect(database);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<T>();
        while (await reader.ReadAsync(stop))
            rows.Add(read(reader));
        return rows;
    }

    private sealed record Found(int Acknowledged, int Stored, int Answered, int Placed);

    /// <summary>A resident who keeps talking and, like every channel, sends again what was not acknowledged.</summary>
    private sealed class Talk(string name, int port, string serviceUrl)
    {
        public string Name => name;

        private volatile int _heard;

        public List<string> Acknowledged { get; } = [];

        /// <summary>How many were acknowledged; for other threads.</summary>
        public int Heard => _heard;

        public async Task RunAsync(CancellationToken finished)
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(10) };
            for (var line = 0; !finished.IsCancellationRequested; line++)
            {
                var key = $"{name}-{line}";
                while (!finished.IsCancellationRequested && !await TrySayAsync(http, key, Lines[line % Lines.Length]))
                    await Task.Delay(50, CancellationToken.None);
                await Task.Delay(Random.Shared.Next(20, 400), CancellationToken.None);
            }
        }

        private async Task<bool> TrySayAsync(HttpClient http, string key, string text)
        {
            try
            {
                using var response = await http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
                {
                    type = "message",
                    id = key,
                    channelId = "emulator",
                    serviceUrl,
                    text,
                    from = new { id = name },
                    recipient = new { id = "butler" },
                    conversation = new { id = name },
                });
                if (response.IsSuccessStatusCode)
                {
                    Acknowledged.Add(key);
                    _heard = Acknowledged.Count;
                }

                return response.IsSuccessStatusCode;
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                return false;
            }
        }
    }
}
