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
        foreach (Match match in Lasting().Matches(text))
            AddLasting(match, atoms);
    }

    [GeneratedRegex(@"\b(?:in|within)\s+(?:about |around )?(?<count>half an?|an?|a couple of|\d+(?:\.5)?|" + EnglishTimes.NumberWord + @")(?<half> and a half)?\s*(?<unit>minutes?|mins?|hours?|hrs?|hr|days?|weeks?|months?)\b(?!'|\s+of\b)|\b(?<count>half an?|an?|a couple of|\d+|" + EnglishTimes.NumberWord + @")(?<half> and a half)?\s*(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+(?:from now|later|from today)\b", Options)]
    private static partial Regex Offsets();

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
            _ when written.EndsWith(".5", StringComparison.Ordinal) => (Numerals.Parse(written.AsSpan(0, written.Length - 2)) ?? 0) + 0.5,
            _ => Numerals.Parse(written) ?? 0,
        };
        if (match.Groups["half"].Success)
            count += 0.5;
        var unit = match.Groups["unit"].Value;
        if (unit[0] == 'm' && !unit.StartsWith("month", StringComparison.Ordinal))
            atoms.Add(new Atom(AtomKind.Instant, match.Index, match.Length) { Instant = ChineseHours.RoundUp(now.Now.AddMinutes(count)) });
        else if (unit[0] == 'h')
            atoms.Add(new Atom(AtomKind.Instant, match.Index, match.Length) { Instant = ChineseHours.RoundUp(now.Now.AddHours(count)) });
        else
        {
            var day = unit.AsSpan()[0] switch { 'd' => now.Today.AddDays((int)count), 'w' => now.Today.AddDays((int)(count * 7)), _ => now.Today.AddMonths((int)count) };
            atoms.Add(new Atom(AtomKind.Days, match.Index, match.Length) { From = day, To = day });
        }
    }

    private static void AddLasting(Match match, List<Atom> atoms)
    {
        if (Numerals.Parse(match.Groups["count"].ValueSpan) is >= 1 and <= 60 and var count)
            atoms.Add(new Atom(AtomKind.LastsDays, match.Index, match.Length) { Days = match.Groups["unit"].ValueSpan.StartsWith("night") ? count + 1 : count });
    }
}
