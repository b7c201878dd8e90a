using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>Days and hours in English.</summary>
internal static partial class EnglishTimes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    internal const string Day = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
    private const string Tomorrow = "tomorrow|tommorow|tomorow|tommorrow|tomorro|tmrw|tmr|tmrow|tmw|tomoz|2moro|2morrow";
    internal const string Month = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
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
        EnglishPeriods.Collect(text, now, atoms);
        foreach (Match match in Dates().Matches(text))
            AddDate(match, now, atoms);
        foreach (Match match in Festival.Matches(text))
        {
            if (Festivals.Next(match.Groups["name"].Value, now.Today) is { } day)
                atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day, IsFestival = true });
        }
        foreach (Match match in Parts().Matches(text))
            AddPart(text, match, now, atoms);
        foreach (Match match in Hours().Matches(text))
            AddHour(match, atoms);
        foreach (Match match in EndOfDay().Matches(text))
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = 18, Meridiem = Meridiem.Exact, IsDeadline = true });
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

    [GeneratedRegex(@"\b(?<after>(?:the )?day after (?:" + Tomorrow + @")|overmorrow)\b|\b(?<tomorrow>" + Tomorrow + @")\b|\b(?<today>today)\b|\b(?<tonight>tonight|tonite|2nite)\b|\b(?<past>(?:the )?day before yesterday|yesterday|last (?:night|week|month|year|time|(?:" + Day + @"))|(?:\w+|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) ago|the other day|just now|earlier today|recently|previously)\b", Options)]
    private static partial Regex RelativeDays();

    [GeneratedRegex(@"\b(?:(?<which>this coming|this|next|coming|on|by|before|until|till|from|for|after)\s+)?(?<day>" + Day + @")\b\.?(?!\s+(?:and|or)\s+(?:moon|stars))(?<tail>\s*(?:next week|week after next|after next|week(?! of)))?", Options)]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"\b(?<month>" + Month + @")\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?::|am|pm|people|bedroom))|\b(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>" + Month + @")\b|\b(?:on |by |before |the )+(?<only>\d{1,2})(?:st|nd|rd|th)\b(?!\s*(?:floor|time|street|avenue|ring|unit|building|block|birthday))|\b(?<iso>\d{4})-(?<isomonth>\d{1,2})-(?<day>\d{1,2})\b", Options)]
    private static partial Regex Dates();

    [GeneratedRegex(@"(?<!good )\b(?:(?<this>this|later this)\s+)?(?:(?<side>early|late)\s+|in the\s+)?(?<part>mornings?|afternoons?|arvo|evenings?|nights?|noon|midday|lunch ?time|midnight|first thing)(?:[- ]?ish)?\b(?!\s+(?:market|light|table|stand))|(?<=(?:day|mon|tues?|wed|thu|thurs|fri|sat|sun|tomorrow|tmrw)\s)(?<part>[ap]m)\b(?!\s+i\b)", Options)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\d.:a-z/-])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<ampm>[ap]\.?m\b\.?)|(?<![\d:.])(?<hour>[012]?\d):(?<minute>[0-5]\d)(?![\d:])|\b(?:at|@|around|about|by|before|after|until|till|from|since|between|to)\s+(?:around |about )?(?<hour>\d{1,2}|" + NumberWord + @")(?:[:.](?<minute>[0-5]\d)|\s(?<minute>thirty|fifteen|forty-five))?(?:\s?(?<ampm>[ap]\.?m)\b|\s?o'?clock)?\b" + NotAnHour + @"|\b(?<hour>\d{1,2}|" + NumberWord + @")\s?o'?clock\b|\b(?<hour>\d{1,2}|" + NumberWord + @")(?:[:.](?<minute>[0-5]\d))?[- ]?ish\b|\b(?<hour>" + NumberWord + @")\s(?<minute>thirty|fifteen|forty[- ]five)\b|\b(?<hour>\d{1,2}|" + NumberWord + @")(?:[:.](?<minute>[0-5]\d))?(?=\s(?:in the (?:morning|afternoon|evening)|at night|tonight|this (?:morning|afternoon|evening))\b)|(?<=\bat |\bby |day |tomorrow |from )(?<hour>[01]\d|2[0-3])(?<minute>00|15|30|45)(?!\d)(?:\s?(?:hrs?|hours|h)\b)?", Options)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(?:by |before )?(?:the )?(?:end of (?:the )?(?:business )?day|close of (?:business|play)|eod|cob)\b", Options)]
    private static partial Regex EndOfDay();

    [GeneratedRegex(@"(?<![\d.:a-z/-])(?<from>\d{1,2})(?:[:.](?<fromminute>[0-5]\d))?\s?(?<fromampm>[ap]m)?\s?(?:-|–|—|~|to|until|till|and)\s?(?<to>\d{1,2})(?:[:.](?<tominute>[0-5]\d))?\s?(?<toampm>[ap]m)?(?![\d:a-z/-])(?!\s*(?:people|bedrooms?|pages?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|items|pcs|kg|yuan|rmb))", Options)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\b(?<rel>half past|half|quarter past|quarter to|a quarter past|a quarter to|(?<count>\d{1,2}|ten|twenty|five) (?:past|minutes (?:past|to))|(?<count>ten|twenty|five|2[05]) to)\s+(?<hour>\d{1,2}|" + NumberWord + @")\b", Options)]
    private static partial Regex PastHours();

    [GeneratedRegex(@"\b(?:right now|right away|straight away|immediately|at once|(?<!what |from |till |until |by |for )now(?=\s*(?:[.!?]|$|please|pls|plz|if))|instantly)\b", RegexOptions.CultureInvariant)]
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
        var tail = match.Groups["tail"].ValueSpan.TrimStart();
        var next = which == "next" || tail.StartsWith("next");
        // "Saturday week" is a week after the coming one.
        var day = tail is "week" ? now.ComingWeekday(weekday).AddDays(7)
            : tail is "after next" or "week after next" ? now.Weekday(weekday, 2)
            : next ? now.Weekday(weekday, 1) : which is "this" ? now.Weekday(weekday, 0) : now.ComingWeekday(weekday);
        var shift = which is "on" or "by" or "before" or "until" or "till" or "from" or "for" or "after" ? match.Groups["day"].Index - match.Index : 0;
        atoms.Add(new Atom(AtomKind.Days, match.Index + shift, match.Length - shift) { From = day, To = day, ComingWeekday = !next && tail.IsEmpty && which is not "this" });
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
            date = now.ComingDate(EnglishPeriods.MonthNumber(match.Groups["month"].ValueSpan), day);
        if (date is { } found)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = found, To = found });
    }

    private static void AddPart(string text, Match match, Moment now, List<Atom> atoms)
    {
        var part = match.Groups["part"].Value;
        var side = match.Groups["side"].Value;
        var dayPart = part switch
        {
            "noon" or "midday" or "lunchtime" or "lunch time" => DayPart.Noon,
            _ when part.StartsWith("morning", StringComparison.Ordinal) => side switch { "early" => DayPart.EarlyMorning, "late" => DayPart.LateMorning, _ => DayPart.Forenoon },
            "first thing" => DayPart.FirstThing,
            "am" => DayPart.Forenoon,
            _ when part.StartsWith("afternoon", StringComparison.Ordinal) || part is "arvo" or "pm" => side is "late" ? DayPart.LateAfternoon : DayPart.Afternoon,
            _ when side is "late" => DayPart.Night,
            _ => DayPart.Evening,
        };
        if (dayPart == DayPart.Noon && BesideHour().IsMatch(text.AsSpan(0, match.Groups["part"].Index)))
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = 12, Meridiem = Meridiem.Exact });
        else if (part == "midnight")
            atoms.Add(new Atom(AtomKind.Clock, match.Index, match.Length) { Hour = 24, Meridiem = Meridiem.Exact });
        else if (match.Groups["this"].Success)
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = now.Today, To = now.Today, Part = dayPart });
        else
            atoms.Add(new Atom(AtomKind.Part, match.Index, match.Length) { Part = dayPart });
    }

    /// <summary>"Between ten and noon": the hour, not the middle of the day.</summary>
    [GeneratedRegex(@"(?:\b(?:and|to|till|until|from|between)|-|–)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BesideHour();

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
            "forty-five" or "forty five" => 45,
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
        if (!marked && !LeadsHours().IsMatch(text.AsSpan(0, match.Index)) && !TrailsHours().IsMatch(text.AsSpan(match.Index + match.Length)))
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

    [GeneratedRegex(@"^\s*(?:on |this |next )*(?:(?:" + Day + @")\b|" + Tomorrow + @"|today|tonight|o'?clock|in the (?:morning|afternoon|evening))", RegexOptions.CultureInvariant)]
    private static partial Regex TrailsHours();

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
