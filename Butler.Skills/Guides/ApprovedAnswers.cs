using System.Text.RegularExpressions;
using Butler.Skills.Language.Text;

namespace Butler.Skills.Guides;

/// <summary>
/// Answers of people that stand beside the handbook. Their question must be asked nearly to the letter: what a manager said
/// about one thing is never told about another.
/// </summary>
public static partial class ApprovedAnswers
{
    /// <summary>The topic under which they stand in the handbook; no file can take this id.</summary>
    public const string Topic = "@answers";

    /// <summary>From this many characters on one may differ, as typing makes them differ.</summary>
    private const int LongEnoughForASlip = 7;

    public static GuideTopic Of(IReadOnlyList<GuideSection> sections)
        => new(Topic, new LocalizedText("客户经理的答复", "Answers of the managers"), [], null, "", sections);

    /// <summary>The answer to this question, or null when none was approved for it.</summary>
    public static GuideSection? Find(GuideHandbook handbook, string question)
    {
        if (handbook.Topic(Topic) is not { } answers)
            return null;
        var asked = Essence.Of(question);
        return asked.IsEmpty ? null : answers.Sections.FirstOrDefault(s => Essence.Of(s.Heading).Means(asked));
    }

    /// <summary>The same for questions that ask the same, apart from what every question has; empty for one that asks nothing.</summary>
    public static string Gist(string question)
    {
        var essence = Essence.Of(question);
        return essence.IsEmpty ? "" : $"{new string([.. essence.Characters.Order()])} {string.Join(' ', essence.Words.Order(StringComparer.Ordinal))}";
    }

    [GeneratedRegex(@"你好|您好|请问|麻烦|谢谢|一下|告诉我|我想问|我想知道|想咨询|问问|帮我|什么时候|几点|多少|什么|怎么|哪里|哪儿|有没有|是不是|能不能|可不可以|可以|[我你您咱们的了吗呢吧啊呀哦嘛么是在有请那这哪啥]|\b(?:please|hello|hi|can|could|i|we|you|my|our|the|a|an|is|are|do|does|what|how|to|of|in|for|there|me|tell|about|it|when|where|which|who)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Filling();

    [GeneratedRegex("[a-z]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex LatinOrNumber();

    private sealed record Essence(HashSet<char> Characters, HashSet<string> Words)
    {
        public bool IsEmpty => Characters.Count + Words.Count == 0;

        public static Essence Of(string question)
        {
            var rest = Filling().Replace(TextFold.Fold(question), " ");
            return new Essence(
                [.. rest.Where(c => c > '\u2e80' && char.IsLetter(c))], LatinOrNumber().Matches(rest.ToLowerInvariant()).Select(m => m.Value).ToHashSet(StringComparer.Ordinal));
        }

        public bool Means(Essence other)
        {
            // Building 3 is not building 5, so words and numbers are never let differ.
            if (!Words.SetEquals(other.Words))
                return false;
            var different = Characters.Except(other.Characters).Count() + other.Characters.Except(Characters).Count();
            return different == 0 || (different == 1 && Math.Min(Characters.Count, other.Characters.Count) >= LongEnoughForASlip);
        }
    }
}
