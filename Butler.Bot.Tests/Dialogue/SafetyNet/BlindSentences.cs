using System.Text;

namespace Butler.Bot.Tests.Dialogue.SafetyNet;

/// <summary>
/// Sentences that nothing was learnt from; only the thresholds were chosen with their totals in view. Whoever improves
/// the safety net writes others to learn from, so that these go on telling how it does on what it has never seen.
/// </summary>
internal static class BlindSentences
{
    private const string Heading = "= ";

    /// <summary>The sentences of one file with the heading each stands under.</summary>
    public static IReadOnlyList<(string Heading, string Text)> Read(string name)
    {
        using var stream = typeof(BlindSentences).Assembly.GetManifestResourceStream($"blind-{name}.txt")
            ?? throw new InvalidOperationException($"There are no sentences called {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var sentences = new List<(string, string)>();
        var heading = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
                heading = line[Heading.Length..];
            else if (line.Length > 0 && line[0] != '#')
                sentences.Add((heading, line));
        }
        return sentences;
    }

    /// <summary>The share of a file's sentences that <paramref name="found"/> holds for, written to the test's output with the others.</summary>
    public static double Share(string name, Func<string, bool> found)
    {
        var sentences = Read(name);
        var others = sentences.Where(s => !found(s.Text)).ToList();
        var share = 1 - (others.Count / (double)sentences.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {sentences.Count - others.Count} of {sentences.Count} ({share:P1})");
        foreach (var (heading, text) in others.Take(20))
            TestContext.Current.TestOutputHelper?.WriteLine($"  not: {heading} {text}");
        return share;
    }
}
