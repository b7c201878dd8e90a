using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeChat.Simulation;

/// <summary>
/// Many people write to two replicas through a platform that delivers three times, loses responses, overlaps, refuses
/// tokens and has bad days, while the butler thinks between no time and four of the platform's patiences. A fifth of
/// real time: patience one second, thinking up to four. Run by itself (<c>-explicit only</c>): beside other tests the
/// machine is too slow for a fifth of real time.
/// </summary>
public sealed class WeChatSimulationTests
{
    private const int Messages = 10_000;
    private const int PerPerson = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    [Fact(Explicit = true)]
    public async Task EveryMessage_IsAnsweredOnceWithinTheQuota()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var postgres = await PostgresServer.StartAsync(stop);
        await using var redis = await RedisServer.StartAsync(stop);
        var database = await postgres.CreateDatabaseAsync(stop);
        await using var platform = await FakePlatform.StartAsync();
        platform.BadDay = 2;
        (string, string?)[] settings = [("ConnectionStrings:Butler", database), ("ConnectionStrings:Redis", redis.ConnectionString), ("RateLimits:Enabled", "false"), ("Demo:Enabled", "false")];
        await using var first = WeChatHost.Create(platform, Thinking(), Patience * 0.9, settings);
        _ = first.Services;
        await using var second = WeChatHost.Create(platform, Thinking(), Patience * 0.9, settings);
        var phone = new FakePhone(platform, [first.CreateClient(), second.CreateClient()], WeChatHost.Account, WeChatHost.Token, Patience) { LostResponses = 3, Overlaps = 5 };

        // Where the platform lost all three responses nobody can know whether the person saw one of them.
        var givenUp = new System.Collections.Concurrent.ConcurrentDictionary<(int Person, int Message), bool>();
        var people = LongRun.Rounds(Messages) / PerPerson;
        await Parallel.ForEachAsync(Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = 60, CancellationToken = stop }, async (person, _) =>
        {
            for (var i = 0; i < PerPerson; i++)
            {
                if (await phone.SayAsync($"o{person}", $"m{i}", stop) is null)
                    givenUp.TryAdd((person, i), true);
                await Task.Delay(Random.Shared.Next(0, 2500), stop);
            }
        });
        var said = await NudgeAsync(first, phone, people, stop);

        Assert.Equal(0, platform.OverQuota);
        var seen = platform.Seen.GroupBy(s => s.OpenId).ToDictionary(g => g.Key, g => g.SelectMany(s => s.Text.Split('\n')).Where(l => l.Contains('m')).Select(l => int.Parse(l[(l.IndexOf('m') + 1)..], System.Globalization.CultureInfo.InvariantCulture)).ToList());
        await AssertTurnsAsync(first, said.Values.Sum(), stop);
        var unknowable = await UnknowableAsync(first, givenUp, stop);
        var wrong = Enumerable.Range(0, people).Select(p => (Person: p, Seen: seen.GetValueOrDefault($"o{p}", [])))
            .Where(p => !p.Seen.Order().SequenceEqual(Enumerable.Range(0, said[p.Person]).Where(i => p.Seen.Contains(i) || !unknowable.Contains((p.Person, i))))).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {people}: " + string.Join("; ", wrong.Take(8).Select(w => $"o{w.Person} saw {string.Join(',', w.Seen)}")));
        var inverted = seen.Count(p => !p.Value.SequenceEqual(p.Value.Order()));
        TestContext.Current.TestOutputHelper?.WriteLine($"{said.Values.Sum()} messages, {platform.Seen.Count(s => s.Pushed)} by calls, {platform.Seen.Count(s => !s.Pushed)} in line, {givenUp.Count} not taken in three deliveries, {inverted} of {people} people saw an answer out of order.");
    }

    /// <summary>What was answered in responses that the platform lost three times: nobody can know whether it was shown.</summary>
    private static async Task<HashSet<(int Person, int Message)>> UnknowableAsync(
        ButlerHost host, System.Collections.Concurrent.ConcurrentDictionary<(int Person, int Message), bool> givenUp, CancellationToken cancellationToken)
    {
        await using var db = host.Open();
        var talks = await db.Conversations.ToDictionaryAsync(c => c.Id, c => Number(c.ChannelId), cancellationToken);
        var messages = await db.Messages.AsNoTracking().ToDictionaryAsync(m => m.Id, cancellationToken);
        var lost = messages.Values.Where(m => m.GivenWith is { } with && givenUp.ContainsKey((talks[m.ConversationId], Number(messages[with].Text))));
        return [.. givenUp.Keys, .. lost.SelectMany(m => m.InReplyTo).Select(id => messages[id]).Select(m => (talks[m.ConversationId], Number(m.Text)))];
    }

    private static int Number(string name) => int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Waits for all answers; who has one waiting behind a used-up window writes once more, as a person would. Gives how much each has said.</summary>
    private static async Task<Dictionary<int, int>> NudgeAsync(ButlerHost host, FakePhone phone, int people, CancellationToken cancellationToken)
    {
        var said = Enumerable.Range(0, people).ToDictionary(p => p, _ => PerPerson);
        for (var round = 0; ; round++)
        {
            await SettleAsync(host, people, cancellationToken);
            await using var db = host.Open();
            var waiting = await db.Messages.Where(m => m.Delivery == DeliveryState.Pending)
                .Join(db.Conversations, m => m.ConversationId, c => c.Id, (m, c) => c.ChannelId).Distinct().ToListAsync(cancellationToken);
            if (waiting.Count == 0)
                return said;
            Assert.True(round < 4, $"{waiting.Count} people never got what waited for them.");
            foreach (var person in waiting.Select(id => Number(id)))
                await phone.SayAsync($"o{person}", $"m{said[person]++}", cancellationToken);
        }
    }

    private static async Task SettleAsync(ButlerHost host, int people, CancellationToken cancellationToken)
    {
        for (var waited = 0; waited < 240; waited++)
        {
            await using var db = host.Open();
            var open = await db.Messages.CountAsync(m => (m.From == Author.Resident && m.AnsweredBy == null) || (m.Delivery == DeliveryState.Pending && !db.Contacts.Any(c => c.Channel == "wechat" && c.WindowLeft <= 0 && db.Conversations.Any(t => t.Id == m.ConversationId && t.ChannelId == c.UserId))) || m.Delivery == DeliveryState.Sending, cancellationToken);
            if (open == 0 && await db.Conversations.CountAsync(cancellationToken) == people)
                return;
            await Task.Delay(500, cancellationToken);
        }

        await using var rest = host.Open();
        var left = await rest.Messages.Where(m => m.AnsweredBy == null && m.From == Author.Resident || m.Delivery == DeliveryState.Pending || m.Delivery == DeliveryState.Sending)
            .Select(m => $"{m.From} {m.Delivery} {m.Attempts} {m.DeliveryError}").ToListAsync(cancellationToken);
        Assert.Fail($"{left.Count} messages are not settled: {string.Join("; ", left.Take(5))}");
    }

    private static async Task AssertTurnsAsync(ButlerHost host, int messages, CancellationToken cancellationToken)
    {
        await using var db = host.Open();
        var answered = (await db.Messages.Where(m => m.From == Author.Butler).ToListAsync(cancellationToken)).SelectMany(m => m.InReplyTo).ToList();
        Assert.Equal(messages, answered.Count);
        Assert.Equal(answered.Count, answered.Distinct().Count());
    }

    private static ScriptedDialogue Thinking() => new()
    {
        Think = async (turn, stop) =>
        {
            await Task.Delay(Random.Shared.Next(0, 4000), stop);
            return new ButlerReply($"回:{turn.Text}");
        },
    };
}
