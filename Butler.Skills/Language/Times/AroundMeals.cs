using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Times;

/// <summary>Parts of the day that are told by what people do then: 吃完午饭, 午休以后, 晚饭前, after lunch, before work.</summary>
internal static partial class AroundMeals
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly DayPart BeforeBreakfast = new(6 * 60, 8 * 60);
    private static readonly DayPart AfterBreakfast = new(8 * 60, 10 * 60);
    private static readonly DayPart BeforeLunch = new(10 * 60, 12 * 60);
    private static readonly DayPart AfterLunch = new(13 * 60, 15 * 60);
    private static readonly DayPart BeforeNap = new(12 * 60, 13 * 60);
    private static readonly DayPart AfterNap = new(14 * 60, 16 * 60);
    private static readonly DayPart AfterSchool = new(16 * 60, 18 * 60);
    private static readonly DayPart BeforeDinner = new(16 * 60, 18 * 60);
    private static readonly DayPart AtDinner = new(18 * 60, 20 * 60);
    private static readonly DayPart AfterDinner = new(19 * 60, 21 * 60);

    public static void Collect(string folded, List<Atom> atoms)
    {
        foreach (Match match in Chinese().Matches(folded))
            Add(match, Of(match.Groups["what"].ValueSpan, match.Groups["before"].Success, match.Groups["at"].Success), atoms);
        foreach (Match match in English().Matches(folded))
            Add(match, Of(match.Groups["what"].ValueSpan, match.Groups["before"].Success, match.Groups["at"].Success), atoms);
    }

    /// <summary>A meal alone is something to eat; with "before", "after" or "over" it is a time.</summary>
    [GeneratedRegex(@"(?:吃|用)(?:完了?|过了?|了)(?<what>早饭|早餐|中午饭|午饭|午餐|中饭|晌午饭?|晚饭|晚餐|夜饭)(?:以后|之后|过后|后)?|睡(?:完|过|醒|了)(?<what>午觉|午休|晌午觉)(?:以后|之后|过后|后)?|(?:吃|睡)?(?<what>早饭|早餐|中午饭|午饭|午餐|中饭|晌午饭|晚饭|晚餐|夜饭|午休|午觉|午睡|放学|上班)(?:(?<before>以前|之前|前(?!台))|以后|之后|过后|后(?!天)|(?<at>那会儿|那阵|的?时候|时间))", Options)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?:(?<before>before)|after)\s+(?:my |our |the |your )?(?<what>breakfast|lunch|dinner|supper|school|work)\b(?!\s+(?:party|table|set|is|was))|\b(?:around\s+|at\s+)?(?<what>dinner|supper|breakfast)(?<at>\s?time)\b", Options)]
    private static partial Regex English();

    private static void Add(Match match, DayPart? part, List<Atom> atoms)
    {
        if (part is not null)
            atoms.Add(new Atom(AtomKind.Part, match.Index, match.Length) { Part = part });
    }

    private static DayPart? Of(ReadOnlySpan<char> what, bool before, bool at) => what switch
    {
        "早饭" or "早餐" or "breakfast" => at ? DayPart.EarlyMorning : before ? BeforeBreakfast : AfterBreakfast,
        "午饭" or "午餐" or "中饭" or "中午饭" or "晌午" or "晌午饭" or "lunch" => at ? DayPart.Noon : before ? BeforeLunch : AfterLunch,
        "晚饭" or "晚餐" or "夜饭" or "dinner" or "supper" => at ? AtDinner : before ? BeforeDinner : AfterDinner,
        "午休" or "午觉" or "午睡" or "晌午觉" => at ? DayPart.Noon : before ? BeforeNap : AfterNap,
        // Whoever is asked to come at work or at school time may come at any hour.
        "放学" or "school" => before || at ? null : AfterSchool,
        "上班" or "work" when at => null,
        "上班" => before ? BeforeBreakfast : null,
        _ => before ? BeforeBreakfast : DayPart.Evening,
    };
}
