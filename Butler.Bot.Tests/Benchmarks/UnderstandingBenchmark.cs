using System.Diagnostics;
using System.Globalization;
using System.Text;
using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Knowledge;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Dialogue.SafetyNet.Misuse;
using Butler.Skills.Dialogue.SafetyNet.Persons;
using Butler.Skills.Language.Places;
using Butler.Skills.Language.Quantities;
using Butler.Skills.Language.Replies;
using Butler.Skills.Language.Times;
using Butler.Skills.Orders.Menus;
using Microsoft.Extensions.Logging.Abstractions;

namespace Butler.Bot.Tests.Benchmarks;

/// <summary>
/// What understanding one message costs, on everything the rows of Evaluation/Rows say, dates apart and beside them.
/// Explicit; its result is committed as Results/understanding.md.
/// </summary>
public sealed class UnderstandingBenchmark(ITestOutputHelper output)
{
    private const string Command = "dotnet run -c Release --project Butler.Bot.Tests -- -explicit only -class \"*UnderstandingBenchmark\"";
    private const int WarmUps = 5;
    private const int Rounds = 5;
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact(Explicit = true)]
    public async Task Understanding_DatesApart_TakesLessThanAMillisecondAtTheMedian()
    {
        var menu = new MenuBook(new KnowledgeFolder(Repository.Knowledge, NullLogger<KnowledgeFolder>.Instance));
        var intents = new IntentReader();
        var texts = RowFile.ReadAll(Path.Combine(Repository.Root, "Butler.Bot.Tests", "Evaluation", "Rows"))
            .SelectMany(f => f.Rows).SelectMany(r => r.Said()).Select(t => t.Text).ToList();
        var readers = new (string Name, Action<string> Read)[]
        {
            ("emergency, injection, handoff", text =>
            {
                _ = EmergencyDetector.Detect(text);
                _ = InjectionDetector.Detect(text);
                _ = HandoffDetector.Detect(text, []);
            }),
            ("yes or no", text => _ = ReplyReader.Read(text)),
            ("intent", text => _ = intents.Read(text, menu.Menu)),
            ("menu: requests apart and their items", text => _ = menu.Parts(text).Select(menu.Find).Count()),
            ("quantity and place", text =>
            {
                _ = QuantityReader.Read(text);
                _ = PlaceReader.Read(text);
            }),
        };

        var parts = readers.Select(r => (r.Name, Times: Measure(texts, r.Read))).ToList();
        var whole = Measure(texts, text => Array.ForEach(readers, r => r.Read(text)));
        var dates = Measure(texts, text => _ = WhenReader.Read(text, Now));

        var table = new StringBuilder($"{texts.Count} messages, {Rounds} rounds after {WarmUps} to warm up, one thread.\n\n| reader | median µs | p99 µs |\n| --- | --- | --- |\n");
        foreach (var (name, times) in parts.Append(("**all of these**", whole)).Append(("dates and times", dates)))
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {At(times, 0.5) * 1000:F0} | {At(times, 0.99) * 1000:F0} |");
        output.WriteLine(table.ToString());
        await Results.WriteAsync("understanding.md", "Understanding a message", Command, table.ToString());
        Assert.True(At(whole, 0.5) < 1, $"{At(whole, 0.5)} ms");
    }

    /// <summary>Milliseconds per message, sorted.</summary>
    private static List<double> Measure(IReadOnlyList<string> texts, Action<string> read)
    {
        List<double> times = [];
        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var text in texts)
            {
                var started = Stopwatch.GetTimestamp();
                read(text);
                if (round >= 0)
                    times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        times.Sort();
        return times;
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}
