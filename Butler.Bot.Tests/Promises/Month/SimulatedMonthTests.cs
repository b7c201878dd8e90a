using System.Diagnostics;
using System.Globalization;
using Butler.Bot.Tests.Benchmarks;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Households;
using Butler.Skills.ServiceLevels;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Promises.Month;

/// <summary>
/// A month of the community with two replicas that are restarted, killed and away together: every breach fires exactly
/// once, the books balance, and the managers' reports of the month stay what they were when they were closed. A tenth of the households in every run, all 160 with <c>./test.sh --long</c>, which also
/// writes the result down.
/// </summary>
public sealed class SimulatedMonthTests(ITestOutputHelper output)
{
    private const int Households = 160;
    private const int Seed = 20261101;
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset End = Start.AddDays(30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Month_OnSqlite_EveryBreachFiresOnceAndTheBooksBalance()
    {
        var folder = Directory.CreateTempSubdirectory("butler-month-");
        await RunAsync("SQLite", $"Data Source={Path.Combine(folder.FullName, "butler.db")}");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Month_OnPostgres_EveryBreachFiresOnceAndTheBooksBalance()
    {
        await using var postgres = await PostgresServer.StartAsync(Stop);
        await RunAsync("PostgreSQL", await postgres.CreateDatabaseAsync(Stop));
    }

    private async Task RunAsync(string database, string connection)
    {
        var watch = Stopwatch.StartNew();
        var random = new Random(Seed);
        var time = new SetTime(Start);
        await using var watchmen = new Watchmen(connection, time, random);
        await watchmen.StartAsync(0);
        await watchmen.StartAsync(1);
        var households = LongRun.Rounds(Households);
        var community = await Community.MoveInAsync(watchmen.Any!.Transactions, households, Start, Stop);
        var (calendar, ledger) = (new Calendar(time, watchmen), new Ledger());
        var residents = new Residents(calendar, community, ledger, random);
        residents.AskFor(Start, End - Start);
        PlanDuty(calendar, community, random);
        PlanOutages(calendar, watchmen, random);

        await calendar.RunUntilAsync(End);

        MonthBooks books;
        await using (var db = watchmen.Any!.Open())
            books = await MonthBooks.ReadAsync(db, Stop);
        books.Balance();
        books.Match(ledger, End);
        books.FollowOwners();
        books.Punctual(watchmen.Gaps);
        books.Apologised();
        // A month in which nothing went wrong would prove nothing.
        Assert.All(Enum.GetValues<ClockEventKind>(), what => Assert.True(books.Count(what) > 0, $"nothing was {what}"));
        Assert.Contains(books.All, e => e.Late);

        var month = new FrozenMonth(watchmen, community, End);
        await month.CloseAsync();
        month.Match(residents, ledger);

        var row = Row(database, households, residents, books, watchmen, watch.Elapsed);
        output.WriteLine(row);
        await month.LiveOnAsync(calendar, residents);
        await month.AssertUnchangedAsync();
        if (LongRun.Whole)
        {
            await Results.WriteRowAsync(
                "month.md", "A simulated month of promises", "BUTLER_LONG=1 dotnet run --project Butler.Bot.Tests -- -class \"*SimulatedMonthTests\"",
                "| database | households | orders | handoffs | clocks | kept | cancelled | running | breaches | breach events | late | warnings | escalations | restarts | rounds cut short | hours unwatched | seconds |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n", row);
        }
    }

    /// <summary>Managers go home at night; a deputy has the night off now and then, sometimes in the middle of things.</summary>
    private static void PlanDuty(Calendar calendar, Community community, Random random)
    {
        for (var day = Start; day < End; day = day.AddDays(1))
        {
            foreach (var person in community.Staff.Where(s => s.Role is StaffRole.Manager or StaffRole.Deputy or StaffRole.Senior))
            {
                if (person.Role == StaffRole.Manager || random.Next(3) == 0)
                {
                    SetDuty(calendar, day.AddHours(21.5 + random.NextDouble()), person.SignIn, onDuty: false);
                    SetDuty(calendar, day.AddHours(30.5 + random.NextDouble()), person.SignIn, onDuty: true);
                }
            }
        }
    }

    private static void SetDuty(Calendar calendar, DateTimeOffset at, string person, bool onDuty) => calendar.Add(at, () => calendar.DoAsync(
        async (db, _, stop) =>
        {
            (await db.Staff.SingleAsync(s => s.SignIn == person, stop)).SetDuty(onDuty);
            return true;
        },
        _ => { }));

    /// <summary>Each replica is away a few times a week, and once in a while both are.</summary>
    private static void PlanOutages(Calendar calendar, Watchmen watchmen, Random random)
    {
        for (var day = Start.AddDays(1); day < End.AddDays(-1); day = day.AddDays(2))
        {
            Away(calendar, watchmen, random.Next(2), day.AddHours(random.NextDouble() * 24), TimeSpan.FromMinutes(random.Next(1, 90)));
            if (random.Next(3) != 0)
                continue;
            var both = day.AddHours(28 + (random.NextDouble() * 12));
            Away(calendar, watchmen, 0, both, TimeSpan.FromMinutes(random.Next(2, 240)));
            Away(calendar, watchmen, 1, both.AddSeconds(20), TimeSpan.FromMinutes(random.Next(2, 240)));
        }

        calendar.Add(End.AddHours(-1), () => BackAsync(calendar, watchmen, 0));
        calendar.Add(End.AddHours(-1), () => BackAsync(calendar, watchmen, 1));
    }

    private static void Away(Calendar calendar, Watchmen watchmen, int replica, DateTimeOffset from, TimeSpan length)
    {
        calendar.Add(from, () => watchmen.KillAsync(replica));
        calendar.Add(from + length, () => BackAsync(calendar, watchmen, replica));
    }

    private static async Task BackAsync(Calendar calendar, Watchmen watchmen, int replica)
    {
        await watchmen.StartAsync(replica);
        await calendar.CatchUpAsync();
    }

    private static string Row(string database, int households, Residents residents, MonthBooks books, Watchmen watchmen, TimeSpan took) => string.Create(CultureInfo.InvariantCulture,
        $"| {database} | {households} | {residents.Orders} | {residents.Handoffs} | {books.Clocks.Count} | {books.Clocks.Count(c => c.End == ClockEnd.Kept)} | {books.Clocks.Count(c => c.End == ClockEnd.Cancelled)} | {books.Clocks.Count(c => c.Running)} | {books.Clocks.Count(c => c.BreachedBy(End))} | {books.Count(ClockEventKind.Breached)} | {books.All.Count(e => e.Late)} | {books.Count(ClockEventKind.Warned)} | {books.Count(ClockEventKind.Escalated)} | {watchmen.Restarts} | {watchmen.CutShort} | {watchmen.Gaps.Sum(g => (g.To - g.From).TotalHours):F1} | {took.TotalSeconds:F0} |");
}
