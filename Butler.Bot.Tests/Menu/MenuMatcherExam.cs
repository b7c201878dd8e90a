using System.Diagnostics;
using System.Text.Json;
using Butler.Bot.Knowledge.Menu;
using Butler.Skills.Menu.Matching;

namespace Butler.Bot.Tests.Menu;

/// <summary>How well the matcher does on an exam folder's rows; runs when EXAM_FOLDER names one.</summary>
public sealed class MenuMatcherExam(ITestOutputHelper output)
{
    [Fact]
    public void Matcher_OnTheExam_ReachesItsFloor()
    {
        var folder = Environment.GetEnvironmentVariable("EXAM_FOLDER");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "EXAM_FOLDER names no exam to measure with.");
        var matcher = new MenuMatcher(MenuFolder.Load(Repository.Knowledge).Menu);
        var rows = File.ReadLines(Path.Combine(folder!, "dialogue", "menu_utterances.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var right = 0;
        var wordless = (Right: 0, All: 0);
        var times = new List<double>();
        foreach (var row in rows)
        {
            var text = row.GetProperty("text").GetString()!;
            var started = Stopwatch.GetTimestamp();
            var found = matcher.Match(text);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            var accepted = row.GetProperty("acceptable_items").EnumerateArray().Select(e => e.GetString()).Append(row.GetProperty("item").GetString()).ToHashSet();
            var hit = found.Count > 0 && accepted.Contains(found[0].Item.Item);
            right += hit ? 1 : 0;
            if (!row.GetProperty("contains_item_words").GetBoolean())
                wordless = (wordless.Right + (hit ? 1 : 0), wordless.All + 1);
            if (!hit)
                output.WriteLine($"{row.GetProperty("id")} {text} => {string.Join(" | ", found.Take(3).Select(f => $"{f.Item.Item} {f.Score:F2}"))} WANTED {row.GetProperty("item")}");
        }

        times.Sort();
        output.WriteLine($"item {right}/{rows.Count}, without the item's words {wordless.Right}/{wordless.All}, median {times[times.Count / 2]:F3} ms");
        Assert.True(right >= 0.9 * rows.Count);
    }
}
