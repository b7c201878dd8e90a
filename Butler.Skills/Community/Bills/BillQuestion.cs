using System.Globalization;
using System.Text.RegularExpressions;
using Butler.Skills.Language.Cues;

namespace Butler.Skills.Community.Bills;

/// <summary>What a question about one's own bills asks for.</summary>
/// <param name="Kinds">Empty: all.</param>
/// <param name="Period">Null: what is open, and the latest.</param>
/// <param name="Doubts">The resident thinks that something is wrong with it.</param>
internal sealed partial record BillQuestion(IReadOnlyList<BillKind> Kinds, BillPeriod? Period, bool Doubts)
{
    private static readonly CueSet Doubt = CueSet.Of("""
        多了|多收|多出|不对|有问题|凭什么|凭啥|算错|搞错|弄错|乱收|重复收|怎么这么多|咋这么多|咋个这么|怎么这么高|这么贵|咋这么贵|涨了|为什么|为啥|怎么又|咋又|怎么会有|哪来的|什么意思|对不上
        wrong|mistake|overcharged|too much|so high|so much|why|extra|double charged|charged twice|doesn't match
        """);

    public static BillQuestion Read(string words, DateTimeOffset now)
    {
        var folded = CueFold.Fold(words);
        var text = CueText.Of(folded);
        return new BillQuestion(BillKinds.Named(text), PeriodOf(folded, CommunityWords.Today(now)), Doubt.IsIn(text));
    }

    private static BillPeriod? PeriodOf(string folded, DateOnly today)
    {
        if (MonthName().Match(folded) is { Success: true } named)
        {
            var month = named.Groups["number"].Success
                ? int.Parse(named.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)
                : DateTime.ParseExact(named.Groups["english"].Value, "MMM", CultureInfo.InvariantCulture).Month;
            // A month that is still to come this year is meant of last year: bills are asked about afterwards.
            return BillPeriod.Month(new DateOnly(month > today.Month ? today.Year - 1 : today.Year, month, 1));
        }

        return Relative().Match(folded) switch
        {
            { Success: false } => null,
            var match when match.Groups["lastmonth"].Success => BillPeriod.Month(today.AddMonths(-1)),
            var match when match.Groups["thismonth"].Success => BillPeriod.Month(today),
            var match when match.Groups["lastquarter"].Success => BillPeriod.Quarter(today.AddMonths(-3)),
            var match when match.Groups["thisquarter"].Success => BillPeriod.Quarter(today),
            var match when match.Groups["lastyear"].Success => BillPeriod.Year(today.AddYears(-1)),
            _ => BillPeriod.Year(today),
        };
    }

    [GeneratedRegex(@"(?<![\d个])(?<number>1[0-2]|[1-9])月(?:份|的|份的)?(?!\d)|\b(?<english>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b(?<! may)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"(?<lastmonth>上个?月|last month)|(?<thismonth>这个?月|本月|当月|今月|呢个月|this month)|(?<lastquarter>上个?季度?|last quarter)|(?<thisquarter>这个?季度?|本季度?|this quarter)|(?<lastyear>去年|last year)|(?<thisyear>今年|this year)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
