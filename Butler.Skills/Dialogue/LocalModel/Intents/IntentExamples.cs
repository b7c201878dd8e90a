using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Text;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel.Intents;

/// <summary>
/// What there is to learn intents from: a file of sentences for each; what the menu says about how services are asked
/// for; and frames that put every service of the menu into each kind of sentence about it, so that "cancel" is heard
/// whatever is cancelled.
/// </summary>
internal static class IntentExamples
{
    private const string Prefix = "intent.";
    private const string Slot = "{}";
    private const float Saying = 0.1f;
    private const float Framed = 0.06f;
    private const int SayingsPerItem = 20;
    private const int FramesPerItem = 6;
    private const int EnglishFramesPerItem = 2;

    /// <summary>Every intent that has a file, in the order of the model's outcomes.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. typeof(IntentExamples).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(n => n[Prefix.Length..n.LastIndexOf('.')])
        .Order(StringComparer.Ordinal)];

    public static IEnumerable<Example> Of(ConciergeMenu menu) => [.. Own(), .. Sayings(menu), .. Frames(menu)];

    /// <summary>The sentences written for the intents themselves.</summary>
    public static IEnumerable<Example> Own() =>
        Names.SelectMany((name, number) => Lines($"{Prefix}{name}.txt").Select(line => new Example(line, number, 1)));

    private static IEnumerable<Example> Sayings(ConciergeMenu menu)
    {
        foreach (var item in menu.Items.Where(i => i.Served != Served.Emergency))
        {
            var intent = NumberOf(IntentOfItem.Read(item));
            var every = Math.Max(1, item.Says.Count / SayingsPerItem);
            foreach (var say in item.Says.Where((_, i) => i % every == 0))
                yield return new Example(say, intent, Saying);
        }
    }

    private static IEnumerable<Example> Frames(ConciergeMenu menu)
    {
        var frames = Lines("intent-frames.txt").Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries)).Select(l => (Intent: NumberOf(l[0]), Words: l[1])).ToList();
        var chinese = frames.Where(f => LanguageDetector.Of(f.Words) == TalkLanguage.Chinese).ToList();
        var english = frames.Where(f => LanguageDetector.Of(f.Words) == TalkLanguage.English).ToList();
        var (next, nextEnglish) = (0, 0);
        foreach (var item in menu.Items.Where(i => i.Served is Served.Book or Served.Report))
        {
            for (var i = 0; i < FramesPerItem; i++)
            {
                var (intent, words) = chinese[next++ % chinese.Count];
                yield return new Example(words.Replace(Slot, item.Title.Zh, StringComparison.Ordinal), intent, Framed);
            }

            for (var i = 0; i < EnglishFramesPerItem; i++)
            {
                var (intent, words) = english[nextEnglish++ % english.Count];
                yield return new Example(words.Replace(Slot, item.Title.En, StringComparison.Ordinal), intent, Framed);
            }
        }
    }

    private static int NumberOf(string intent) => Names.Index().First(n => n.Item == intent).Index;

    private static IEnumerable<string> Lines(string table) => EmbeddedLines.Read(table).Where(l => l.Length > 0);
}
