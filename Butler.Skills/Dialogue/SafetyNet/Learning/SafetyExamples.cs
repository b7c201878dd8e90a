using System.Text.Json;
using Butler.Skills.Dialogue.LocalModel.Intents;
using Butler.Skills.Dialogue.SafetyNet.Emergencies;
using Butler.Skills.Language.Learning;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Dialogue.SafetyNet.Learning;

/// <summary>
/// The sentences the model learns from: the files of this room, in which a line such as "= fire" names what the lines
/// under it are; and, as what is none of it, the sentences of the everyday intents and the sayings of the menu.
/// </summary>
internal static class SafetyExamples
{
    private const string Heading = "= ";

    /// <summary>Everyday sentences are many and easy; they must not drown the near misses.</summary>
    private const float Everyday = 0.5f;
    private const float Served = 0.3f;

    private static readonly string[] Files = ["emergencies.txt", "calm.txt", "for-a-person.txt", "for-the-butler.txt", "misuse.txt", "proper-use.txt"];

    /// <summary>Intents that go to a person themselves, or hold anything.</summary>
    private static readonly string[] LeftOut = ["complaint", "handoff", "gibberish", "chitchat"];

    public static IEnumerable<Example> All() => [.. Files.SelectMany(Own), .. OfIntents(), .. OfTheMenu()];

    private static IEnumerable<Example> Own(string file)
    {
        var outcome = SafetyOutcomes.None;
        foreach (var line in EmbeddedLines.Read(file))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
                outcome = NumberOf(line[Heading.Length..]);
            else if (line.Length > 0)
                yield return new Example(line, outcome, 1);
        }
    }

    private static IEnumerable<Example> OfIntents() => IntentExamples.Own()
        .Where(e => !LeftOut.Contains(IntentExamples.Names[e.Outcome]))
        .Select(e => new Example(e.Text, SafetyOutcomes.None, Everyday));

    /// <summary>What is asked for in the words of danger teaches no calm.</summary>
    private static IEnumerable<Example> OfTheMenu() => MenuSayings.All()
        .Where(saying => !EmergencyDetector.HasSign(saying))
        .Select(saying => new Example(saying, SafetyOutcomes.None, Served));

    private static int NumberOf(string heading)
    {
        var names = SafetyOutcomes.Dangers.Select(d => d.ToString())
            .Concat(SafetyOutcomes.Reasons.Select(r => r.ToString()))
            .Concat(SafetyOutcomes.Misuses.Select(m => m.ToString()))
            .Append(nameof(SafetyOutcomes.None))
            .Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)
            .ToList();
        var number = names.IndexOf(heading);
        return number >= 0 ? number : throw new InvalidOperationException($"No outcome is called {heading}.");
    }
}
