using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Butler.Bot.Care;
using Butler.Bot.Hosting.SignIn;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Tests.Api;
using Butler.Skills.Handoffs;
using Butler.Skills.Households;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// From a resident's word to what a manager's console shows: 500 open conversations, 50 consoles. Each console does what a
/// page does on a change: asks who its person is, takes their part of the board, and reads the open talk when that has changed. Not in it: the way
/// over the network and the browser's drawing. Explicit; its result is committed as Results/console.md.
/// </summary>
public sealed class ConsoleBenchmark(ITestOutputHelper output)
{
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*ConsoleBenchmark\"";
    private const int Conversations = 500;
    private const int Consoles = 50;
    private const int Words = 600;
    private static readonly string[] People = ["manager-a", "manager-b", "deputy-a", "deputy-b", "desk", "senior"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Word_ToFiftyConsoles_WithFiveHundredOpenConversations()
    {
        await using var host = new ApiHost();
        var talks = new List<(string Household, string Talk, string Id)>();
        for (var i = 0; i < Conversations; i++)
        {
            var (household, talk) = ($"demo-{(i % 160) + 1:D3}", Ids.New());
            var said = await host.SayAndHearAsync(household, "我要找经理", Stop, talk);
            // A person has it, so that the resident's word stays the last one of the talk.
            await host.Get<Transactions>().RunAsync(async (db, stop) =>
            {
                var conversation = await db.Conversations.SingleAsync(c => c.Id == said.ConversationId, stop);
                return await HandoffDesk.StepInAsync(db, conversation, await db.Staff.SingleAsync(s => s.SignIn == "desk", stop), ApiHost.Morning, stop);
            }, Stop);
            talks.Add((household, talk, said.ConversationId));
        }

        // The board has seen them all.
        await Task.Delay(2000, Stop);
        var waiting = new ConcurrentDictionary<string, long>();
        var seen = new ConcurrentBag<double>();
        var consoles = new List<ConsoleStandIn>();
        for (var i = 0; i < Consoles; i++)
        {
            var checkedIn = await host.Get<StaffAccounts>().AdmitAsync(People[i % People.Length], Stop);
            // Each has one of their talks open.
            var open = host.Get<CareBoard>().Now.For(checkedIn.Person!);
            consoles.Add(new ConsoleStandIn(host, checkedIn, open[i * 7 % open.Count].ConversationId, waiting, seen));
        }

        await Task.Delay(2000, Stop);
        for (var i = 0; i < Words; i++)
        {
            var (household, talk, _) = talks[Random.Shared.Next(talks.Count)];
            var text = $"第{i}句";
            waiting[text] = Stopwatch.GetTimestamp();
            await host.SayAsync(household, text, Stop, talk);
            await Task.Delay(50, Stop);
        }

        await Task.Delay(3000, Stop);
        foreach (var console in consoles)
            console.Dispose();
        var sorted = seen.Order().ToArray();
        Assert.True(sorted.Length > Words, $"Only {sorted.Length} sights of {Words} words.");
        var body = string.Create(CultureInfo.InvariantCulture, $"""
            {Conversations} open conversations, {Consoles} consoles on one replica with SQLite, {Words} resident's words 50 ms apart, each seen by every console whose person serves the household ({sorted.Length} sights). From handing the word to the inbox until the console has read what it shows; the network and the browser's drawing are not in it.

            | median | 95th | 99th | longest |
            | --- | --- | --- | --- |
            | {At(sorted, 0.5):F0} ms | {At(sorted, 0.95):F0} ms | {At(sorted, 0.99):F0} ms | {sorted[^1]:F0} ms |

            """);
        output.WriteLine(body);
        await Results.WriteAsync("console.md", "From a resident's word to fifty consoles", Command, body);
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];

    /// <summary>Does what a page of the console does on a change, one look at a time.</summary>
    private sealed class ConsoleStandIn : IDisposable
    {
        private readonly ApiHost _host;
        private readonly ConcurrentDictionary<string, long> _waiting;
        private readonly ConcurrentBag<double> _seen;
        private readonly HashSet<string> _known = [];
        private readonly ClaimsPrincipal _principal;
        private readonly string _open;
        private readonly IDisposable _watching;
        private BoardRow? _row;
        private int _reading;

        public ConsoleStandIn(ApiHost host, CheckedIn checkedIn, string open, ConcurrentDictionary<string, long> waiting, ConcurrentBag<double> seen)
        {
            (_host, _open, _waiting, _seen) = (host, open, waiting, seen);
            _principal = StaffAccounts.Principal(checkedIn, "Console");
            _watching = host.Get<CareBoard>().Watch(Refresh);
        }

        public void Dispose() => _watching.Dispose();

        private void Refresh()
        {
            if (Interlocked.Increment(ref _reading) == 1)
                _ = Task.Run(LookAsync, CancellationToken.None);
        }

        private async Task LookAsync()
        {
            do
            {
                Interlocked.Exchange(ref _reading, 1);
                var board = _host.Get<CareBoard>().Now;
                var rows = board.For((await PersonAsync())!);
                // As the open talk does: it reads again when its own row has changed.
                if (board.Find(_open) is var mine && mine != _row)
                {
                    _row = mine;
                    await _host.Get<CareTalks>().ReadAsync((await PersonAsync())!, _open, 80, Stop);
                }

                var now = Stopwatch.GetTimestamp();
                foreach (var row in rows)
                {
                    if (_waiting.TryGetValue(row.LastText, out var started) && _known.Add(row.LastText))
                        _seen.Add(Stopwatch.GetElapsedTime(started, now).TotalMilliseconds);
                }
            }
            while (Interlocked.CompareExchange(ref _reading, 0, 1) != 1);
        }

        /// <summary>As a session asks before everything it does: whether the sign-in still holds, and who it is.</summary>
        private Task<StaffMember?> PersonAsync() => _host.Get<StaffAccounts>().FindCurrentAsync(_principal, Stop);
    }
}
