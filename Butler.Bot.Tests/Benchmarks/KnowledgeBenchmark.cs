using System.Diagnostics;
using System.Globalization;
using System.Text;
using Butler.Bot.Knowledge;
using Butler.Bot.Tests.Knowledge.Qdrant;
using Butler.Skills.Language.Text;
using Butler.Skills.Venues;
using Butler.Skills.Venues.Answers;
using Butler.Skills.Venues.Search;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// How fast venues are found and how soon a change is live, at 2,500 and at 100,000 venues (1,000,000 with BUTLER_MILLION=1),
/// beside SQLite's FTS5 on the same venues and questions in the same run. Explicit; its results are committed in Results/.
/// </summary>
public sealed class KnowledgeBenchmark(ITestOutputHelper output)
{
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*KnowledgeBenchmark\"";
    private const int RowsAFile = 1000;
    private const int Questions = 2000;
    private const int WholeQuestions = 300;
    private const int Million = 1_000_000;

    /// <summary>FTS5 takes a third of a second for one at a million venues.</summary>
    private const int QuestionsAtAMillion = 200;

    private const int Changes = 20;
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact(Explicit = true)]
    public async Task Knowledge_SyntheticVenues_BesideFullTextSearch()
    {
        int[] sizes = Environment.GetEnvironmentVariable("BUTLER_MILLION") == "1" ? [2_500, 100_000, Million] : [2_500, 100_000];
        StringBuilder table = new("| venues | index median µs | index p99 µs | FTS5 median µs | FTS5 p99 µs | whole answer median µs | whole answer p99 µs | bytes a venue | load s | one changed row live, median ms | worst ms |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var size in sizes)
            table.Append(await RowAsync(size)).Append('\n');
        output.WriteLine(table.ToString());
        await Results.WriteAsync("knowledge.md", "Venues in memory", Command,
            $"""
            Synthetic venues in CSV files of {RowsAFile} rows. Index: the five best for a question, {Questions} questions ({QuestionsAtAMillion} at a million; a quarter whole names), one at a time; FTS5:
            the same questions, texts cut into the same pairs of characters, ranked by bm25, from a database in memory. Whole answer: reading the question,
            finding and phrasing, {WholeQuestions} questions. Live: `KnowledgeFolder.Reload` after one row of one file was changed, {Changes} times.

            {table}
            """);
    }

    private static async Task<string> RowAsync(int size)
    {
        var folder = Directory.CreateTempSubdirectory("butler-bench-").FullName;
        Write(folder, SyntheticVenues.Make(size));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var load = Stopwatch.StartNew();
        var knowledge = new KnowledgeFolder(folder, NullLogger<KnowledgeFolder>.Instance);
        var loaded = load.Elapsed;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / size;

        var venues = knowledge.Current.Venues;
        var questions = SyntheticVenues.Questions(venues.Catalog.All, size < Million ? Questions : QuestionsAtAMillion);
        var index = await MeasureAsync(questions, async q => await venues.Index.SearchAsync(new IndexQuery(q, 5), CancellationToken.None));
        var answers = await MeasureAsync([.. questions.Take(WholeQuestions)], async q => await venues.Answers.AnswerAsync(new VenueQuestion(q, [], Now, TalkLanguage.Chinese), CancellationToken.None));
        await using var database = Fill(venues.Catalog.All);
        var fts = await MeasureAsync(questions, q =>
        {
            Search(database, q);
            return Task.CompletedTask;
        });
        var live = Change(folder, knowledge, size);
        GC.KeepAlive(knowledge);
        Directory.Delete(folder, recursive: true);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {size:N0} | {index.Median:F0} | {index.P99:F0} | {fts.Median:F0} | {fts.P99:F0} | {answers.Median:F0} | {answers.P99:F0} | {bytes:N0} | {loaded.TotalSeconds:F1} | {live[live.Count / 2]:F0} | {live[^1]:F0} |");
    }

    private static List<double> Change(string folder, KnowledgeFolder knowledge, int size)
    {
        List<double> took = [];
        var random = new Random(3);
        for (var i = 0; i < Changes; i++)
        {
            var path = Path.Combine(folder, "venues", $"{random.Next(size / RowsAFile):D4}.csv");
            var lines = File.ReadAllLines(path);
            var row = random.Next(1, lines.Length);
            lines[row] = lines[row].Replace("0600-", $"0{601 + i}-", StringComparison.Ordinal);
            File.WriteAllLines(path, lines);
            var version = knowledge.Current.Version;
            var watch = Stopwatch.StartNew();
            knowledge.Reload();
            took.Add(watch.Elapsed.TotalMilliseconds);
            Assert.NotEqual(version, knowledge.Current.Version);
        }

        took.Sort();
        return took;
    }

    private static async Task<(double Median, double P99)> MeasureAsync(List<string> questions, Func<string, Task> ask)
    {
        foreach (var question in questions.Take(questions.Count / 10))
            await ask(question);
        List<double> took = new(questions.Count);
        foreach (var question in questions)
        {
            var started = Stopwatch.GetTimestamp();
            await ask(question);
            took.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }

        took.Sort();
        return (took[took.Count / 2], took[took.Count * 99 / 100]);
    }

    private static void Write(string folder, List<Venue> venues)
    {
        Directory.CreateDirectory(Path.Combine(folder, "venues"));
        var file = 0;
        foreach (var rows in venues.Chunk(RowsAFile))
        {
            var lines = rows.Select(v => string.Join(',', v.Id, v.Name, v.Category, v.Text(VenueKeys.Address), v.Text(VenueKeys.Phone), v.Text(VenueKeys.Price), v.Rating!.Value.ToString(CultureInfo.InvariantCulture), v.Text(VenueKeys.Tags), v.Text("推荐菜"), "2026-10-01", "合成"));
            File.WriteAllLines(Path.Combine(folder, "venues", $"{file++:D4}.csv"), lines.Prepend("id,name,category,address,phone,price,rating,tags,推荐菜,verified,source"));
        }
    }

    private static SqliteConnection Fill(IReadOnlyList<Venue> venues)
    {
        var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        Execute(database, "CREATE VIRTUAL TABLE venues USING fts5(id UNINDEXED, body, tokenize = 'unicode61')");
        using var transaction = database.BeginTransaction();
        using var insert = database.CreateCommand();
        insert.CommandText = "INSERT INTO venues VALUES ($id, $body)";
        var (id, body) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$body", SqliteType.Text));
        foreach (var venue in venues)
        {
            (id.Value, body.Value) = (venue.Id, string.Join(' ', VenueDocument.Parts(venue).SelectMany(p => Pairs(p.Text))));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return database;
    }

    private static void Search(SqliteConnection database, string question)
    {
        using var select = database.CreateCommand();
        select.CommandText = "SELECT id, bm25(venues) FROM venues WHERE venues MATCH $query ORDER BY bm25(venues) LIMIT 5";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", Pairs(question).Select(p => $"\"{p}\"")));
        using var reader = select.ExecuteReader();
        while (reader.Read())
        {
        }
    }

    private static IEnumerable<string> Pairs(string text)
    {
        var key = CompactText.Key(text);
        for (var i = 0; i + 1 < key.Length; i++)
            yield return key.Substring(i, 2);
    }

    private static void Execute(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
