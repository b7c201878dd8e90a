using System.Collections.Concurrent;
using Butler.Bot.Tests.Benchmarks;
using Butler.Bot.Tests.Hosting;
using Butler.Bot.Tests.Servers;
using Butler.Bot.Tests.Turns;
using Butler.Skills.Conversations;
using Butler.Skills.Dialogue;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Channels.WeChat.Simulation;

/// <summary>
/// Many people write to two replicas through a platform that delivers three times, loses responses, overlaps, refuses
/// tokens, has bad days and shows messages without saying so, while the butler thinks between no time and four of the
/// platform's patiences. Whole, at the platform's own times: patience five seconds, thinking up to twenty; the tenth of it
/// runs five times as fast. What is demanded does not depend on how fast the machine is.
/// </summary>
public sealed class WeChatSimulationTests
{
    private const int PerPerson = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(LongRun.Whole ? 5 : 1);
    private static readonly TimeSpan LongestThought = Patience * 4;
    private static readonly TimeSpan LongestPause = Patience * 2.5;
    private static readonly int People = LongRun.Whole ? 2000 : 60;
    private static readonly int AtOnce = LongRun.Whole ? 200 : 20;

    [Fact]
    public async Task EveryMessage_IsAnsweredOnceInOrderWithinTheQuota()
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
        var givenUp = new ConcurrentDictionary<(int Person, int Message), bool>();
        await Parallel.ForEachAsync(Enumerable.Range(0, People), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (person, _) =>
        {
            for (var i = 0; i < PerPerson; i++)
            {
                if (await phone.SayAsync($"o{person}", $"m{i}", stop) is null)
                    givenUp.TryAdd((person, i), true);
                await Task.Delay(LongestPause * Random.Shared.NextDouble(), stop);
            }
        });
        var said = await NudgeAsync(first, phone, People, stop);

        Assert.Equal(0, platform.OverQuota);
        await AssertTurnsAsync(first, said.Values.Sum(), stop);
        var (lost, unsaid) = await UnknowableAsync(first, givenUp, stop);
        var seen = Enumerable.Range(0, People).ToDictionary(p => p, _ => new List<int>());
        foreach (var (person, message) in platform.Seen.SelectMany(s => NumbersIn(s.Text).Select(n => (Number(s.OpenId), n))))
            seen[person].Add(message);
        var doubled = Faults(seen, (_, had) => had.Distinct().Count() != had.Count);
        Assert.True(doubled.Count == 0, $"Saw an answer twice: {string.Join("; ", doubled)}");
        var missed = Faults(seen, (person, had) => Enumerable.Range(0, said[person]).Any(m => !had.Contains(m) && !lost.Contains((person, m)) && !unsaid.Contains((person, m))));
        Assert.True(missed.Count == 0, $"Missed an answer: {string.Join("; ", missed)}");
        var inverted = Faults(seen, (_, had) => !had.SequenceEqual(had.Order()));
        Assert.True(inverted.Count == 0, $"Saw answers out of order: {string.Join("; ", inverted)}");

        var told = $"The platform waits {Patience.TotalSeconds:0} s for a response, the butler thinks 0 to {LongestThought.TotalSeconds:0} s. {said.Values.Sum()} messages of {People} people to two replicas; {platform.Seen.Count(s => s.Pushed)} answers by calls, {platform.Seen.Count(s => !s.Pushed)} in line. "
            + $"Seen twice: 0; out of order: 0; calls over the quota: 0; answered by more or less than one turn: 0. "
            + $"{platform.Unsaid} messages were shown and the call's answer lost; {unsaid.Count} of the {said.Values.Sum()} answers were left to a manager as \"may have arrived\"; {givenUp.Count} messages were not taken in three deliveries.\n";
        TestContext.Current.TestOutputHelper?.WriteLine(told);
        if (LongRun.Whole)
            await Results.WriteAsync("wechat-simulation.md", "Ten thousand messages through a platform on bad days", "./test.sh --long", told);
    }

    private static List<string> Faults(Dictionary<int, List<int>> seen, Func<int, List<int>, bool> wrong) =>
        [.. seen.Where(p => wrong(p.Key, p.Value)).Select(p => $"o{p.Key} saw {string.Join(',', p.Value)}")];

    private static IEnumerable<int> NumbersIn(string text) => text.Split('\n').Where(l => l.Contains('m')).Select(l => Number(l[l.IndexOf('m')..]));

    /// <summary>
    /// What may or may not have been shown: answered in responses that the platform lost three times, and sent by calls
    /// that got no answer, which are dead letters for a manager to look at.
    /// </summary>
    private static async Task<(HashSet<(int Person, int Message)> Lost, HashSet<(int Person, int Message)> Unsaid)> UnknowableAsync(
        ButlerHost host, ConcurrentDictionary<(int Person, int Message), bool> givenUp, CancellationToken cancellationToken)
    {
        await using var db = host.Open();
        var talks = await db.Conversations.ToDictionaryAsync(c => c.Id, c => Number(c.ChannelId), cancellationToken);
        var messages = await db.Messages.AsNoTracking().ToDictionaryAsync(m => m.Id, cancellationToken);
        IEnumerable<(int Person, int Message)> AnsweredBy(IEnumerable<Message> replies) =>
            replies.SelectMany(m => m.InReplyTo).Select(id => messages[id]).Select(m => (talks[m.ConversationId], Number(m.Text)));
        var inLine = messages.Values.Where(m => m.GivenWith is { } with && givenUp.ContainsKey((talks[m.ConversationId], Number(messages[with].Text))));
        var dead = messages.Values.Where(m => m.Delivery == DeliveryState.Failed).ToList();
        Assert.All(dead, m => Assert.Contains("may have", m.DeliveryError));
        return ([.. givenUp.Keys, .. AnsweredBy(inLine)], [.. AnsweredBy(dead)]);
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
            await Task.Delay(LongestThought * Random.Shared.NextDouble(), stop);
            return new ButlerReply($"回:{turn.Text}");
        },
    };
}
