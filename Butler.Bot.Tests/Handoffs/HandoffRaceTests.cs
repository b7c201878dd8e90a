using System.Diagnostics;
using System.Globalization;
using Butler.Bot.Care;
using Butler.Bot.Hosting.Redis;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Tests.Benchmarks;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Bot.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Handoffs;

/// <summary>
/// Takeover, new message, the model's answer, a person's words, transfer and return at random moments on two replicas: no
/// word of the butler's is committed while a person has the talk, no message is without an owner, none is lost or doubled.
/// </summary>
public sealed class HandoffRaceTests(ITestOutputHelper output)
{
    /// <summary>On each of the two databases: ten thousand together.</summary>
    private const int Races = 5_000;
    private const int AtOnce = 16;
    private const string Household = "race-1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoReplicas_OnSqlite_NeitherTwoVoicesNorNone()
    {
        var folder = Directory.CreateTempSubdirectory("butler-races-");
        await RunAsync("SQLite", $"Data Source={Path.Combine(folder.FullName, "butler.db")}", null);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task TwoReplicas_OnPostgresAndRedis_NeitherTwoVoicesNorNone()
    {
        await using var postgres = await PostgresServer.StartAsync(Stop);
        await using var redis = await RedisServer.StartAsync(Stop);
        await RunAsync("PostgreSQL", await postgres.CreateDatabaseAsync(Stop), redis.ConnectionString);
    }

    private async Task RunAsync(string database, string connection, string? redis)
    {
        var watch = Stopwatch.StartNew();
        await using var first = await EngineHost.StartAsync(connection, redis);
        await using var second = await EngineHost.StartAsync(connection, redis);
        EngineHost[] hosts = [first, second];
        foreach (var host in hosts)
        {
            host.Dialogue.Think = async (_, cancelled) =>
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 5), cancelled);
                return new ButlerReply("回");
            };
        }

        await first.Transactions.RunAsync((db, _) =>
        {
            db.Staff.AddRange(Person("a", StaffRole.Manager), Person("b", StaffRole.Desk), Person("c", StaffRole.Senior));
            db.Households.Add(new Household(Household, "1栋101", "一组团", "a", specialOwner: false));
            return Task.FromResult(0);
        }, Stop);

        var rounds = LongRun.Rounds(Races);
        var talks = new List<string>();
        foreach (var chunk in Enumerable.Range(0, rounds).Chunk(AtOnce))
            talks.AddRange(await Task.WhenAll(chunk.Select(round => RaceAsync(hosts, round))));
        await UntilQuietAsync(first, hosts);

        var count = await CheckAsync(first, talks);
        output.WriteLine($"{database}: {rounds} races, {count}");
        Assert.True(count is { Butler: > 0, Person: > 0, Withdrawn: >= 0, Lost: > 0, Returned: > 0 }, $"one side never won: {count}");
        if (LongRun.Whole)
        {
            await Results.WriteRowAsync(
                "handoff-races.md", "Takeover, message, answer, transfer and return at random moments, two replicas",
                "BUTLER_LONG=1 dotnet run --project Butler.Bot.Tests -- -class \"*HandoffRaceTests\"",
                "| database | races | resident's messages | butler's replies | withdrawn | person's words | takeovers refused | returned | words of the butler's while a person had it | messages without an owner | lost or doubled | seconds |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
                string.Create(CultureInfo.InvariantCulture, $"| {database} | {rounds} | {count.Resident} | {count.Butler} | {count.Withdrawn} | {count.Person} | {count.Lost} | {count.Returned} | 0 | 0 | 0 | {watch.Elapsed.TotalSeconds:F0} |"));
        }
    }

    private int _refused;

    private async Task<string> RaceAsync(EngineHost[] hosts, int round)
    {
        var talk = (await Any(hosts).Inbox.ReceiveAsync(Said(round, 0), Stop)).ConversationId;
        var acts = new List<Func<Task>>
        {
            () => Any(hosts).Inbox.ReceiveAsync(Said(round, 1), Stop),
            () => Any(hosts).Inbox.ReceiveAsync(Said(round, 2), Stop),
            () => HoldAsync(hosts, talk, "a", returns: round % 3 != 0),
            () => HoldAsync(hosts, talk, "b", returns: round % 2 == 0),
        };
        await Task.WhenAll(acts.Select(async act =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 12), Stop);
            await act();
        }));
        return talk;
    }

    /// <summary>A person takes the talk, writes, perhaps passes it on, perhaps gives it back; refused whenever another has it.</summary>
    private async Task HoldAsync(EngineHost[] hosts, string talk, string who, bool returns)
    {
        var person = Person(who, who == "a" ? StaffRole.Manager : StaffRole.Desk);
        var taken = await Work(Any(hosts)).StepInAsync(person, talk, Stop);
        if (!taken.Done)
        {
            Interlocked.Increment(ref _refused);
            return;
        }

        var id = taken.Shown!;
        await PauseAsync();
        await Work(Any(hosts)).TakeAsync(person, id, (db, h, p, now, stop) => HandoffDesk.WriteAsync(db, h, p, "您好", now, stop), (_, _) => 0, Stop);
        await PauseAsync();
        if (Random.Shared.Next(3) == 0)
        {
            var to = Person("c", StaffRole.Senior);
            await Work(Any(hosts)).TakeAsync(person, id, (db, h, p, now, stop) => HandoffDesk.TransferAsync(db, h, p, to, now, stop), (_, _) => 0, Stop);
            person = to;
        }

        if (returns)
            await Work(Any(hosts)).TakeAsync(person, id, HandoffDesk.ReturnAsync, (_, _) => 0, Stop);
    }

    private static Task PauseAsync() => Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 4), Stop);

    private static HandoffWork Work(EngineHost host) => new(
        host.Transactions, host.Get<CommunityTime>(), host.Get<LiveEvents>(), host.Get<Delivery>(), host.Lanes, new Presence(host.Get<RedisConnection>(), TimeProvider.System));

    private static async Task UntilQuietAsync(EngineHost host, EngineHost[] hosts)
    {
        // Two hosts that share one SQLite file wait for one another, on a busy machine for minutes; nothing here measures speed.
        for (var i = 0; i < 6000; i++)
        {
            await using var db = host.Open();
            var unanswered = await (
                from message in db.Messages
                where message.From == Author.Resident && message.AnsweredBy == null
                join talk in db.Conversations on message.ConversationId equals talk.Id
                where talk.Speaker == Speaker.Butler
                select message.Id).CountAsync(Stop);
            if (unanswered == 0 && hosts.All(h => h.Lanes.Running == 0) && !await db.Messages.AnyAsync(m => m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending, Stop))
                return;
            await Task.Delay(100, Stop);
        }

        Assert.Fail("Long after the races messages are still unanswered or unsent.");
    }

    private async Task<Count> CheckAsync(EngineHost host, IReadOnlyCollection<string> talks)
    {
        await using var db = host.Open();
        var messages = (await db.Messages.AsNoTracking().ToListAsync(Stop)).GroupBy(m => m.ConversationId).ToDictionary(g => g.Key, g => g.OrderBy(m => m.Seq).ToList());
        var events = (await db.HandoffEvents.AsNoTracking().ToListAsync(Stop)).ToLookup(e => e.ConversationId);
        var speakers = await db.Conversations.ToDictionaryAsync(c => c.Id, c => c.Speaker, Stop);
        var (resident, butler, withdrawn, person, returned) = (0, 0, 0, 0, 0);
        foreach (var talk in talks)
        {
            var said = messages[talk];
            Assert.Equal(Enumerable.Range(1, said.Count).Select(i => (long)i), said.Select(m => m.Seq));
            Assert.Equal(3, said.Count(m => m.From == Author.Resident));
            var human = false;
            foreach (var message in said)
            {
                if (message.From == Author.System)
                    human = message.Text.Contains("已接手", StringComparison.Ordinal);
                Assert.False(human && message.From == Author.Butler, $"the butler spoke in {talk} while a person had it");
                Assert.False(!human && message.From == Author.Manager, $"a person wrote in {talk} that they did not have");
            }

            Assert.Equal(human, speakers[talk] == Speaker.Human);
            foreach (var asked in said.Where(m => m.From == Author.Resident))
            {
                var answers = said.Count(m => m.InReplyTo.Contains(asked.Id) && m.Delivery != DeliveryState.Withdrawn);
                Assert.True(answers <= 1, $"{asked.Id} was answered {answers} times");
                Assert.True(answers == 1 || human, $"{asked.Id} has neither answer nor owner");
            }

            // Every step of a handoff is one line; who was refused has left none.
            Assert.All(events[talk].GroupBy(e => e.HandoffId), story => Assert.Equal(Enumerable.Range(1, story.Count()), story.OrderBy(e => e.Number).Select(e => e.Number)));
            resident += said.Count(m => m.From == Author.Resident);
            butler += said.Count(m => m.From == Author.Butler && m.Delivery != DeliveryState.Withdrawn);
            withdrawn += said.Count(m => m.Delivery == DeliveryState.Withdrawn);
            person += said.Count(m => m.From == Author.Manager);
            returned += events[talk].Count(e => e.State == HandoffState.Returned);
        }

        return new Count(resident, butler, withdrawn, person, _refused, returned);
    }

    private static EngineHost Any(EngineHost[] hosts) => hosts[Random.Shared.Next(hosts.Length)];

    private static StaffMember Person(string signIn, StaffRole role) => new(signIn, signIn, "0600-5550000", role);

    private static IncomingMessage Said(int round, int number) =>
        new(new ConversationKey("test", "butler", $"race-{round}"), "u", $"{number}", $"话{number}", Household, $"{Household}-1");

    private sealed record Count(int Resident, int Butler, int Withdrawn, int Person, int Lost, int Returned);
}
