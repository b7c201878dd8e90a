using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Times;

/// <summary>Weeks, months and years in English, and what part of one is meant: early next week, the end of the month, the first week of May.</summary>
internal static partial class EnglishPeriods
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Early = "early|beginning of|start of|first half of|first thing";
    private const string Middle = "mid|middle of";
    private const string Late = "late|later|end of|second half of";

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Weeks().Matches(text))
            AddWeek(match, now, atoms);
        foreach (Match match in Periods().Matches(text))
            AddPeriod(match, now, atoms);
        foreach (Match match in Months().Matches(text))
            AddMonth(match, now, atoms);
        foreach (Match match in WithinMonth().Matches(text))
            AddWithinMonth(match, now, atoms);
    }

    [GeneratedRegex(@"\b(?:(?:the )?(?:(?<early>" + Early + ")|(?<middle>" + Middle + ")|(?<late>" + Late + @"))[ -])?(?:this week|(?<next>next week)|(?:the )?(?<afternext>week after next)|within the week|(?<=(?:of|in) )(?:the )week)\b", Options)]
    private static partial Regex Weeks();

    [GeneratedRegex(@"\b(?:(?<which>this|next|the|coming|on|at)\s+)*weekend(?<afternext> after next)?\b|\b(?<month>this month|next month)\b|\b(?<monthend>(?:the )?end of (?:the|this) month|month[- ]end)\b|\b(?<nextmonthend>end of next month)\b|\b(?<yearend>(?:the )?end of (?:the|this) year|year[- ]end)\b|\bnext year\b", Options)]
    private static partial Regex Periods();

    [GeneratedRegex(@"\b(?:(?<part>early|mid|middle of|late|beginning of|start of|end of)[ -])?(?:(?<lead>in|by|before|from|starting|during|next|this|until|since|for|of)\s+)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!\.?\s*\d)", Options)]
    private static partial Regex Months();

    [GeneratedRegex(@"\b(?:the )?(?:(?<nth>first|second|third|last) week|(?<day>last day|first day)) (?:of|in) (?:(?<next>next month)|(?:the|this) month|(?<month>" + EnglishTimes.Month + @"))\b", Options)]
    private static partial Regex WithinMonth();

    private static void AddWeek(Match match, Moment now, List<Atom> atoms)
    {
        var weeksOn = match.Groups["afternext"].Success ? 2 : match.Groups["next"].Success ? 1 : 0;
        var (first, last) = match.Groups["early"].Success ? (1, 2) : match.Groups["middle"].Success ? (3, 4) : match.Groups["late"].Success ? (4, 7) : (1, 7);
        var (from, to) = (now.Weekday(first, weeksOn), now.Weekday(last, weeksOn));
        if (to < now.Today)
            to = now.Weekday(7, weeksOn);
        Add(match, from < now.Today ? now.Today : from, to, atoms);
    }

    private static void AddPeriod(Match match, Moment now, List<Atom> atoms)
    {
        DateOnly from, to;
        if (match.Groups["month"].Success)
        {
            var next = match.Groups["month"].ValueSpan is "next month";
            from = next ? now.FirstOfMonth(1) : now.Today;
            to = Moment.LastOfMonth(now.FirstOfMonth(next ? 1 : 0));
        }
        else if (match.Groups["monthend"].Success || match.Groups["nextmonthend"].Success)
        {
            to = Moment.LastOfMonth(now.FirstOfMonth(match.Groups["nextmonthend"].Success ? 1 : 0));
            from = to.AddDays(-5) < now.Today ? now.Today : to.AddDays(-5);
        }
        else if (match.Groups["yearend"].Success)
        {
            (from, to) = (new DateOnly(now.Today.Year, 12, 21), new DateOnly(now.Today.Year, 12, 31));
        }
        else if (match.ValueSpan is "next year")
        {
            (from, to) = (new DateOnly(now.Today.Year + 1, 1, 1), new DateOnly(now.Today.Year + 1, 12, 31));
        }
        else
        {
            from = now.Weekday(6, match.Groups["afternext"].Success ? 2 : match.Groups["which"].Captures.Any(capture => capture.Value == "next") ? 1 : 0);
            to = from.AddDays(1);
            if (to < now.Today)
                (from, to) = (from.AddDays(7), to.AddDays(7));
        }
        Add(match, from, to, atoms);
    }

    private static void AddMonth(Match match, Moment now, List<Atom> atoms)
    {
        var word = match.Groups["month"].Value;
        var lead = match.Groups["lead"].Value;
        var part = match.Groups["part"].Value;
        // May, March and the short forms are other words and names too.
        if (lead.Length == 0 && part.Length == 0 && (word is "may" or "march" || word.Length <= 4))
            return;
        var first = now.ComingMonth(MonthNumber(word));
        var (from, to) = part switch
        {
            "early" or "beginning of" or "start of" => (first, first.AddDays(9)),
            "mid" or "middle of" => (first.AddDays(10), first.AddDays(19)),
            "late" => (first.AddDays(20), Moment.LastOfMonth(first)),
            "end of" => (Moment.LastOfMonth(first).AddDays(-5), Moment.LastOfMonth(first)),
            _ when lead is "from" or "starting" => (first, first),
            _ => (first, Moment.LastOfMonth(first)),
        };
        var shift = lead is "by" or "before" or "until" ? match.Groups["month"].Index - match.Index : 0;
        atoms.Add(new Atom(AtomKind.Days, match.Index + shift, match.Length - shift) { From = from, To = to, IsPeriod = from != to });
    }

    private static void AddWithinMonth(Match match, Moment now, List<Atom> atoms)
    {
        var named = match.Groups["month"];
        var first = named.Success ? now.ComingMonth(MonthNumber(named.ValueSpan)) : now.FirstOfMonth(match.Groups["next"].Success ? 1 : 0);
        var last = Moment.LastOfMonth(first);
        var (from, to) = match.Groups["day"].Value switch
        {
            "last day" => (last, last),
            "first day" => (first, first),
            _ => match.Groups["nth"].Value switch
            {
                "first" => (first, first.AddDays(6)),
                "second" => (first.AddDays(7), first.AddDays(13)),
                "third" => (first.AddDays(14), first.AddDays(20)),
                _ => (last.AddDays(-6), last),
            },
        };
        if (to >= now.Today)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = from < now.Today ? now.Today : from, To = to, IsPeriod = from != to });
    }

    internal static int MonthNumber(ReadOnlySpan<char> word) => word[..3] switch
    {
        "jan" => 1,
        "feb" => 2,
        "mar" => 3,
        "apr" => 4,
        "may" => 5,
        "jun" => 6,
        "jul" => 7,
        "aug" => 8,
        "sep" => 9,
        "oct" => 10,
        "nov" => 11,
        _ => 12,
    };

    private static void Add(Match match, DateOnly from, DateOnly to, List<Atom> atoms) =>
        atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = from, To = to, IsPeriod = true });
}
