using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>Days and hours in English.</summary>
internal static partial class EnglishTimes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    internal const string Day = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
    private const string Month = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    internal const string NumberWord = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private const string NotAnHour = @"(?!\s*(?:%|[ap]\.?m\b|percent|people|persons?|pcs|pieces|items|bottles?|barrels?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|floors?|units?|sets?|rooms?|units|st\b|nd\b|rd\b|th\b|of\b|more|to the|yuan|rmb|kg|km|[-/.:]?\d|(?:of|or) ))";

    private static readonly string FestivalNames = string.Join('|', Festivals.Names.Where(name => char.IsAsciiLetter(name[0])).Select(Regex.Escape));

    private static readonly Regex Festival = new($@"\b(?<name>{FestivalNames})\b(?!\s+(?:tree|card|cake|decoration|present|gift|party hat|market))", Options);

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in RelativeDays().Matches(text))
            AddRelative(match, now, atoms);
        foreach (Match match in Weekdays().Matches(text))
            AddWeekday(text, match, now, atoms);
        foreach (Match match in Periods().Matches(text))
            AddPeriod(match, now, atoms);
        foreach (Match match in Dates().Matches(text))
            AddDate(match, now, atoms);
        foreach (Match match in Months().Matches(text))
            AddMonth(match, now, atoms);
        foreach (Match match in Festival.Matches(text))
        {
            if (Festivals.Next(match.Groups["name"].Value, now.Today) is { } day)
                atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day, IsFestival = true });
        }
        foreach (Match match in Parts().Matches(text))
            AddPart(match, now, atoms);
        foreach (Match match in Hours().Matches(text))
            AddHour(match, atoms);
        foreach (Match match in Ranges().Matches(text))
            AddRange(text, match, atoms);
        foreach (Match match in PastHours().Matches(text))
            AddPastHour(match, atoms);
        EnglishSpans.Collect(text, now, atoms);
        foreach (var match in AtOnce().EnumerateMatches(text))
            atoms.Add(new Atom(AtomKind.Instant, match.Index, match.Length) { Instant = now.Now });
        foreach (var match in Later().EnumerateMatches(text))
            atoms.Add(new Atom(AtomKind.Vague, match.Index, match.Length));
        EnglishRecurrence.Collect(text, now, atoms);
    }

    [GeneratedRegex(@"\b(?<after>(?:the )?day after tomorrow|overmorrow)\b|\b(?<tomorrow>tomorrow|tommorow|tomorow|tommorrow|tmrw|tmr|tmrow|2moro)\b|\b(?<today>today)\b|\b(?<tonight>tonight|tonite|2nite)\b|\b(?<past>(?:the )?day before yesterday|yesterday|last (?:night|week|month|year|time|(?:" + Day + @"))|(?:\w+|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) ago|the other day|just now|earlier today|recently|previously)\b", Options)]
    private static partial Regex RelativeDays();

    [GeneratedRegex(@"\b(?:(?<which>this coming|this|next|coming|on|by|before|until|till|from|for|after)\s+)?(?<day>" + Day + @")\b\.?(?!\s+(?:and|or)\s+(?:moon|stars))(?<tail>\s*(?:next week|week))?", Options)]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"\b(?:(?<which>this|next|the|coming|on|at)\s+)*weekend\b|\b(?<week>later this week|this week|next week|within the week)\b|\b(?<month>this month|next month)\b|\b(?<monthend>(?:the )?end of (?:the|this) month|month[- ]end)\b|\b(?<nextmonthend>end of next month)\b|\b(?<yearend>(?:the )?end of (?:the|this) year|year[- ]end)\b|\bnext year\b", Options)]
    private static partial Regex Periods();

    [GeneratedRegex(@"\b(?<month>" + Month + @")\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?::|am|pm|people|bedroom))|\b(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>" + Month + @")\b|\b(?:on |by |before |the )+(?<only>\d{1,2})(?:st|nd|rd|th)\b(?!\s*(?:floor|time|street|avenue|ring|unit|building|block|birthday))|\b(?<iso>\d{4})-(?<isomonth>\d{1,2})-(?<day>\d{1,2})\b", Options)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b(?:(?<part>early|mid|middle of|late|beginning of|start of|end of)[ -])?(?:(?<lead>in|by|before|from|starting|during|next|this|until|since|for|of)\s+)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!\.?\s*\d)", Options)]
    private static partial Regex Months();

    [GeneratedRegex(@"(?<!good )\b(?:(?<this>this|later this)\s+)?(?:early\s+|late\s+|in the\s+)?(?<part>mornings?|afternoons?|evenings?|nights?|noon|midday|lunch ?time|midnight|first thing)\b(?!\s+(?:market|light|table|stand))", Options)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\d.:a-z/-])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<ampm>[ap]\.?m\b\.?)|(?<![\d:.])(?<hour>[012]?\d):(?<minute>[0-5]\d)(?![\d:])|\b(?:at|@|around|about|by|before|after|until|till|from|since|between|to)\s+(?:around |about )?(?<hour>\d{1,2}|" + NumberWord + @")(?:[:.](?<minute>[0-5]\d)|\s(?<minute>thirty|fifteen|forty-five))?(?:\s?(?<ampm>[ap]\.?m)\b|\s?o'?clock)?\b" + NotAnHour + @"|\b(?<hour>\d{1,2}|" + NumberWord + @")\s?o'?clock\b", Options)]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<![\d.:a-z/-])(?<from>\d{1,2})(?:[:.](?<fromminute>[0-5]\d))?\s?(?<fromampm>[ap]m)?\s?(?:-|–|—|~|to|until|till|and)\s?(?<to>\d{1,2})(?:[:.](?<tominute>[0-5]\d))?\s?(?<toampm>[ap]m)?(?![\d:a-z/-])(?!\s*(?:people|bedrooms?|pages?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|items|pcs|kg|yuan|rmb))", Options)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\b(?<rel>half past|half|quarter past|quarter to|a quarter past|a quarter to|(?<count>\d{1,2}|ten|twenty|five) (?:minutes )?(?:past|to))\s+(?<hour>\d{1,2}|" + NumberWord + @")\b", Options)]
    private static partial Regex PastHours();

    [GeneratedRegex(@"\b(?:right now|right away|straight away|immediately|at once|(?<!what )now(?=\s*(?:[.!?]|$|please|pls|plz|if))|instantly)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AtOnce();

    [GeneratedRegex(@"\b(?:later today|later|soon|any ?time|some ?time|someday|whenever|when(?:ever)? you can|asap|as soon as possible|at your convenience|one of these days|shortly|in a while|in a bit)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    private static void AddRelative(Match match, Moment now, List<Atom> atoms)
    {
        var days = match.Groups["after"].Success ? 2 : match.Groups["tomorrow"].Success ? 1 : 0;
        var past = match.Groups["past"];
        if (past.Success)
        {
            var back = past.ValueSpan.EndsWith("before yesterday") ? 2 : past.ValueSpan is "yesterday" or "last night" ? 1 : 0;
            var gone = now.Today.AddDays(-back);
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length)
            {
                From = gone, To = gone, IsPast = true, IsPeriod = back == 0, Part = past.ValueSpan is "last night" ? DayPart.Evening : null,
            });
            return;
        }
        var day = now.Today.AddDays(days);
        atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day, Part = match.Groups["tonight"].Success ? DayPart.Evening : null });
    }

    private static void AddWeekday(string text, Match match, Moment now, List<Atom> atoms)
    {
        var word = match.Groups["day"].Value;
        var which = match.Groups["which"].Value;
        // "sun", "sat", "wed" and "mon" are other words too.
        if (word.Length <= 3 && which.Length == 0 && !BesideTime(text.AsSpan(match.Index + match.Length)))
            return;
        var weekday = Weekday(word);
        var next = which == "next" || match.Groups["tail"].ValueSpan.TrimStart().StartsWith("next");
        var day = next ? now.Weekday(weekday, 1) : which is "this" ? now.Weekday(weekday, 0) : now.ComingWeekday(weekday);
        var shift = which is "on" or "by" or "before" or "until" or "till" or "from" or "for" or "after" ? match.Groups["day"].Index - match.Index : 0;
        atoms.Add(new Atom(AtomKind.Days, match.Index + shift, match.Length - shift) { From = day, To = day, ComingWeekday = !next && which is not "this" });
    }

    private static bool BesideTime(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.IsEmpty || char.IsAsciiDigit(text[0]) || text[0] is '.' or ',' or '!' || text.StartsWith("at ") || text.StartsWith("morning")
            || text.StartsWith("afternoon") || text.StartsWith("evening") || text.StartsWith("night") || text.StartsWith("noon") || text.StartsWith("am") || text.StartsWith("pm");
    }

    internal static int Weekday(string word) => word[..2] switch
    {
        "mo" => 1,
        "tu" => 2,
        "we" => 3,
        "th" => 4,
        "fr" => 5,
        "sa" => 6,
        _ => 7,
    };

    private static void AddPeriod(Match match, Moment now, List<Atom> atoms)
    {
        DateOnly from, to;
        if (match.Groups["week"].Success)
        {
            var next = match.Groups["week"].ValueSpan is "next week";
            (from, to) = (next ? now.Weekday(1, 1) : now.Today, now.Weekday(7, next ? 1 : 0));
        }
        else if (match.Groups["month"].Success)
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
            from = now.Weekday(6, match.Groups["which"].Captures.Any(capture => capture.Value == "next") ? 1 : 0);
            to = from.AddDays(1);
            if (to < now.Today)
                (from, to) = (from.AddDays(7), to.AddDays(7));
        }
        atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = from, To = to, IsPeriod = true });
    }

    private static void AddDate(Match match, Moment now, List<Atom> atoms)
    {
        DateOnly? date;
        if (match.Groups["only"].Success)
            date = Numerals.Parse(match.Groups["only"].ValueSpan) is >= 1 and <= 31 and var only ? now.ComingDayOfMonth(only) : null;
        else if (Numerals.Parse(match.Groups["day"].ValueSpan) is not (>= 1 and <= 31 and var day))
            return;
        else if (match.Groups["iso"].Success)
            date = DateOnly.TryParse(match.Value, System.Globalization.CultureInfo.InvariantCulture, out var iso) ? iso : null;
        else
            date = now.ComingDate(MonthNumber(match.Groups["month"].ValueSpan), day);
        if (date is { } found)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = found, To = found });
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

    private static int MonthNumber(ReadOnlySpan<char> word) => word[..3] switch
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

    private static void AddPart(Match match, Moment now, List<Atom> atoms)
    {
        var part = match.Groups["part"].Value;
        var dayPart = part switch
        {
            "noon" or "midday" or "lunchtime" or "lunch time" => DayPart.Noon,
            _ when part.StartsWith("morning", StringComparison.Ordinal) || part is "first thing" => DayPart.Forenoon,
            _ when part.StartsWith("afternoon", StringComparison.Ordinal) => DayPart.Afternoon,
            _ => DayPart.Evening,
        };
        if (part == "midnight")
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = 24, Meridiem = Meridiem.Exact });
        else if (match.Groups["this"].Success)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = now.Today, To = now.Today, Part = dayPart });
        else
            atoms.Add(new Atom(AtomKind.Part, match.Index, match.Length) { Part = dayPart });
    }

    private static void AddHour(Match match, List<Atom> atoms)
    {
        var written = match.Groups["hour"];
        if (Numerals.Parse(written.ValueSpan) is not (>= 0 and <= 24 and var hour))
            return;
        var minute = match.Groups["minute"].Value switch
        {
            "" => 0,
            "thirty" => 30,
            "fifteen" => 15,
            "forty-five" => 45,
            var digits => Numerals.Parse(digits) ?? 0,
        };
        atoms.Add(new Atom(AtomKind.Clock, written.Index, match.Index + match.Length - written.Index)
        {
            Hour = hour, Minute = minute, Meridiem = Of(match.Groups["ampm"], hour, written.ValueSpan),
        });
    }

    private static Meridiem Of(Group ampm, int hour, ReadOnlySpan<char> written) => ampm.Success
        ? ampm.ValueSpan[0] == 'p' ? Meridiem.Pm : Meridiem.Am
        : hour is 0 or > 12 || written.StartsWith("0") ? Meridiem.Exact : Meridiem.Unknown;

    /// <summary>"9-12", "2 to 4pm": two hours; alone, without am, pm or minutes, only beside a day or "from".</summary>
    private static void AddRange(string text, Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["from"].ValueSpan) is not (>= 0 and <= 24 and var from)
            || Numerals.Parse(match.Groups["to"].ValueSpan) is not (>= 0 and <= 24 and var to))
            return;
        var marked = match.Groups["fromampm"].Success || match.Groups["toampm"].Success || match.Groups["fromminute"].Success || match.Groups["tominute"].Success;
        if (!marked && !LeadsHours().IsMatch(text.AsSpan(0, match.Index)))
            return;
        var fromMeridiem = Of(match.Groups["fromampm"], from, match.Groups["from"].ValueSpan);
        var toMeridiem = Of(match.Groups["toampm"], to, match.Groups["to"].ValueSpan);
        if (fromMeridiem == Meridiem.Unknown && toMeridiem is Meridiem.Am or Meridiem.Pm)
            fromMeridiem = from % 12 < to % 12 ? toMeridiem : Meridiem.Am;
        var middle = match.Groups["to"].Index;
        atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Groups["from"].Length) { Hour = from, Minute = Numerals.Parse(match.Groups["fromminute"].ValueSpan) ?? 0, Meridiem = fromMeridiem });
        atoms.Add(new Atom(AtomKind.Clock, middle, match.Index + match.Length - middle) { Hour = to, Minute = Numerals.Parse(match.Groups["tominute"].ValueSpan) ?? 0, Meridiem = toMeridiem });
    }

    [GeneratedRegex(@"(?:day|weekend|tomorrow|today|tonight|morning|afternoon|evening|from|between|at|time)[,:]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsHours();

    private static void AddPastHour(Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["hour"].ValueSpan) is not (>= 1 and <= 12 and var hour))
            return;
        var rel = match.Groups["rel"].Value;
        var count = match.Groups["count"].Success ? Numerals.Parse(match.Groups["count"].ValueSpan) ?? 0 : rel.Contains("quarter", StringComparison.Ordinal) ? 15 : 30;
        var minute = count;
        if (rel.EndsWith("to", StringComparison.Ordinal))
            (hour, minute) = (hour == 1 ? 12 : hour - 1, 60 - count);
        atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = hour, Minute = minute });
    }
}
