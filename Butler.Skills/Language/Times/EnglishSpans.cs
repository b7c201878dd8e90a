using System.Text.RegularExpressions;
using Butler.Skills.Language.Quantities;

namespace Butler.Skills.Language.Times;

/// <summary>How long from now, and how long it lasts, in English: in two hours, three days later, for two nights.</summary>
internal static partial class EnglishSpans
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Collect(string text, Moment now, List<Atom> atoms)
    {
        foreach (Match match in Offsets().Matches(text))
            AddOffset(match, now, atoms);
        foreach (Match match in WeeksFrom().Matches(text))
            AddWeeksFrom(match, now, atoms);
        foreach (Match match in Lasting().Matches(text))
            AddLasting(match, atoms);
    }

    private const string Count = "(?<count>half an?|an?|a couple of|\\d+(?:\\.5)?|" + EnglishTimes.NumberWord + ")";
    private const string Unit = "(?<unit>minutes?|mins?|hours?|hrs?|hr|days?|weeks?|fortnights?|months?)";

    [GeneratedRegex(@"\b(?:in|(?<within>within))\s+(?:about |around )?" + Count + @"(?<half> and a half)?\s*" + Unit + @"(?:\b(?<half> and a half)|(?:'s|'|s')?\stime)?\b(?!'|\s+of\b)|\b" + Count + @"(?<half> and a half)?\s*" + Unit + @"(?<half> and a half)?\s+(?:from now|later|from today)\b|\b(?<within>within the)\s+(?<unit>hour|day)\b", Options)]
    private static partial Regex Offsets();

    [GeneratedRegex(@"\b(?<count>an?|\d|" + EnglishTimes.NumberWord + @")\s+(?<unit>weeks?|fortnight)\s+(?:from|on|after)\s+(?:this |the coming )?(?<day>" + EnglishTimes.Day + @"|tomorrow|today)\b", Options)]
    private static partial Regex WeeksFrom();

    [GeneratedRegex(@"\bfor\s+(?<count>an?|\d{1,2}|" + EnglishTimes.NumberWord + @")\s+(?<unit>days?|nights?)\b", Options)]
    private static partial Regex Lasting();

    private static void AddOffset(Match match, Moment now, List<Atom> atoms)
    {
        var written = match.Groups["count"].Value;
        var count = written switch
        {
            "half a" or "half an" => 0.5,
            "a" or "an" => 1,
            "a couple of" => 2,
            "" => 1,
            _ when written.EndsWith(".5", StringComparison.Ordinal) => (Numerals.Parse(written.AsSpan(0, written.Length - 2)) ?? 0) + 0.5,
            _ => Numerals.Parse(written) ?? 0,
        };
        if (match.Groups["half"].Success)
            count += 0.5;
        var unit = match.Groups["unit"].Value;
        var within = match.Groups["within"].Success;
        if (unit[0] == 'h' || unit[0] == 'm' && !unit.StartsWith("month", StringComparison.Ordinal))
            AddInstant(match, now.Now.AddMinutes(unit[0] == 'h' ? count * 60 : count), within, now, atoms);
        else if (count >= 1)
        {
            var day = unit[0] switch
            {
                'd' => now.Today.AddDays((int)count),
                'w' => now.Today.AddDays((int)(count * 7)),
                'f' => now.Today.AddDays((int)(count * 14)),
                _ => now.Today.AddMonths((int)count),
            };
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = within ? now.Today : day, To = day, IsPeriod = within });
        }
    }

    /// <summary>"In two hours" is then, "within two hours" the time until then, as far as the hours of a clock tell it.</summary>
    private static void AddInstant(Match match, DateTimeOffset at, bool within, Moment now, List<Atom> atoms) => atoms.Add(
        within && at - now.Now < TimeSpan.FromHours(12)
            ? ChineseSpans.Deadline(match.Index, match.Length, at)
            : new Atom(AtomKind.Instant, match.Index, match.Length) { Instant = ChineseSpans.RoundUp(at) });

    /// <summary>"A week from Friday", "a fortnight on Monday".</summary>
    private static void AddWeeksFrom(Match match, Moment now, List<Atom> atoms)
    {
        var written = match.Groups["count"].Value;
        var weeks = (written is "a" or "an" ? 1 : Numerals.Parse(written) ?? 1) * (match.Groups["unit"].ValueSpan[0] == 'f' ? 2 : 1);
        var from = match.Groups["day"].Value switch
        {
            "today" => now.Today,
            "tomorrow" => now.Today.AddDays(1),
            var day => now.ComingWeekday(EnglishTimes.Weekday(day)),
        };
        var found = from.AddDays(weeks * 7);
        atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = found, To = found });
    }

    private static void AddLasting(Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["count"].ValueSpan) is >= 1 and <= 60 and var count)
            atoms.Add(new Atom(AtomKind.LastsDays, match.Index, match.Length) { Days = match.Groups["unit"].ValueSpan.StartsWith("night") ? count + 1 : count });
    }
}
