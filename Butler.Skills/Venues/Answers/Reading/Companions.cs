using System.Text.RegularExpressions;

namespace Butler.Skills.Venues.Answers.Reading;

/// <summary>Who comes along, and the words by which places say that they are for them.</summary>
internal static partial class Companions
{
    private static readonly string[] Kids = ["亲子", "儿童", "孩子", "遛娃", "少儿"];
    private static readonly string[] Old = ["老人", "长者", "无障碍"];
    private static readonly string[] Two = ["情侣", "约会"];

    public static IReadOnlySet<string> Words { get; } = Kids.Concat(Old).Concat(Two).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlyList<string> In(string text)
    {
        var match = Along().Match(text);
        return !match.Success ? []
            : match.Groups["kids"].Success ? Kids
            : match.Groups["old"].Success ? Old
            : Two;
    }

    [GeneratedRegex(
        @"(?:带|陪|领|和|跟)(?:着|上|我|我家|家里)?(?:的)?(?:(?<kids>孩子|小孩|娃|宝宝|小朋友|儿子|女儿)|(?<old>老人|爸妈|父母|爷爷|奶奶|外公|外婆|长辈)|(?:女朋友|男朋友|老婆|老公|对象))|\bwith (?:my |our |the )?(?:(?<kids>kids?|child(?:ren)?|son|daughter|toddler)|(?<old>parents|grandparents|elderly)|(?:girlfriend|boyfriend|wife|husband))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Along();
}
