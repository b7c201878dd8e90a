using System.Text.RegularExpressions;

namespace Butler.Skills.Language.Quantities;

/// <summary>How many of something in English: "four lamps", "both closets", "a table for two". Reads folded text.</summary>
internal static partial class EnglishQuantities
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static void Collect(string folded, List<Quantity> found)
    {
        foreach (Match match in English().Matches(folded))
            AddEnglish(match, found);
        foreach (Match match in EnglishPair().Matches(folded))
            found.Add(new Quantity(2, "人", match.Index, match.Length));
        foreach (Match match in EnglishPlaces().Matches(folded))
            found.Add(new Quantity(Numerals.Parse(match.Groups["number"].ValueSpan)!.Value, "人", match.Index, match.Length));
        foreach (Match match in EnglishBoth().Matches(folded))
            found.Add(new Quantity(2, null, match.Index, match.Length));
        foreach (Match match in EnglishTold().Matches(folded))
            found.Add(new Quantity(Numerals.Parse(match.Groups["number"].ValueSpan)!.Value, null, match.Index, match.Length));
        foreach (Match match in EnglishChange().Matches(folded))
            found.Add(new Quantity(Numerals.Parse(match.Groups["number"].ValueSpan)!.Value, null, match.Index, match.Length));
        if (found.Count == 0)
        {
            foreach (Match match in EnglishTwoThings().Matches(folded))
                found.Add(new Quantity(2, null, match.Index, match.Length));
        }
    }

    [GeneratedRegex(@"\b(?<add>(?:add |another )|(?<=\b))(?<!(?:at|by|around|before|after|until|till|block|unit|room|floor|building|level|no|no\.|number|gate|phase|#|apt|flat|lift|elevator|line|zone|dec|nov|january|december|november|from|grade|plate|size|is|it's) )(?<![\d.:/-]|\d )(?:crew of |group of |team of |party of |table for |all |for |total of )?(?<number>\d{1,3}|a couple of|couple of|half a dozen|a dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|a hundred)(?<![a-z](?=[a-z]))(?<dash>-)?(?<more> more)?(?<of> of)?\s?(?<noun>[a-z][a-z-]+)(?!\d)", Options)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:my (?:husband|wife|mum|mom|dad|mother|father|son|daughter|friend|partner|boyfriend|girlfriend|sister|brother|kid) and (?:i|me)|(?:me|i) and my (?:husband|wife|mum|mom|dad|mother|father|son|daughter|friend|partner|boyfriend|girlfriend|sister|brother|kid)|(?:the )?two of us|both of us)\b", Options)]
    private static partial Regex EnglishPair();

    /// <summary>"a table for two": the number of people, without the word.</summary>
    [GeneratedRegex(@"\b(?:table|tables|seats?|dinner|lunch|brunch|breakfast|tickets?|booking|reservation|room|tee time|court|lesson|lessons|class|trip|tour|ride|car|van|taxi|picnic|bbq|barbecue|meal|catering|buffet) for (?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?!\s?(?:[ap]\.?m\b|o'?clock|hours?|days?|nights?|weeks?|months?|:|people|persons|guests|adults))", Options)]
    private static partial Regex EnglishPlaces();

    /// <summary>"both closets", "both of our fans"; "both of us" are people, and "both say yes" counts nothing that is wanted.</summary>
    [GeneratedRegex(@"\bboth(?: of)?(?: the| my| our| these)? (?!of|are|is|the|and|us|were|have|say|do|can|ok|fine|good|confirmed|sides|ways|ends|days|times|parents|kids|weekends|directions|hands|eyes)[a-z-]+(?: [a-z]+)?s\b", Options)]
    private static partial Regex EnglishBoth();

    /// <summary>"There are six of them."</summary>
    [GeneratedRegex(@"\b(?:there are|there're|i have|we have|we've got|i've got) (?:about |around )?(?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z]+s)?(?=\s*(?:$|[,.;!]|of them\b|altogether\b|in total\b|in all\b))", Options)]
    private static partial Regex EnglishTold();

    /// <summary>"make it three": how many, where nothing says that it is an hour.</summary>
    [GeneratedRegex(@"\b(?:make|change) (?:it|that|them)(?: to)? (?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=$|[,.!?]| please| then| instead| in total| altogether)", Options)]
    private static partial Regex EnglishChange();

    /// <summary>"a steamer and a treadmill", "my shower head and kitchen faucet both".</summary>
    [GeneratedRegex(@"\b(?:an?|my|the|our) (?!bit|few|lot|day|week|month|hour)[a-z]+(?: [a-z]+){0,2} and (?:an? (?!half|bit|few|lot)[a-z]+|(?:my |the |our )?[a-z]+(?: [a-z]+)? both\b)", Options)]
    private static partial Regex EnglishTwoThings();

    private static void AddEnglish(Match match, List<Quantity> found)
    {
        var noun = match.Groups["noun"].Value;
        var written = match.Groups["number"].Value;
        if (NotThings().IsMatch(noun) && !match.Groups["more"].Success)
            return;
        // "one" is more often a pronoun than a number.
        if (written == "one" && (match.Groups["dash"].Success || noun is "is" or "day" or "time" or "thing" || noun.StartsWith("of", StringComparison.Ordinal)))
            return;
        // "2-bedroom", "85-year-old"; but a "5-page fax" has five pages.
        if (match.Groups["dash"].Success && noun is not ("page" or "piece" or "person" or "set" or "pack"))
            return;
        var value = written switch
        {
            "half a dozen" => 6,
            "a dozen" => 12,
            "a couple of" or "couple of" => 2,
            _ => Numerals.Parse(written) ?? 0,
        };
        if (value is < 1 or > 500)
            return;
        var people = noun.StartsWith("people", StringComparison.Ordinal) || noun.StartsWith("person", StringComparison.Ordinal) || noun is "guests" or "adults" or "of" || match.Value.Contains("crew of", StringComparison.Ordinal) || match.Value.Contains("party of", StringComparison.Ordinal);
        found.Add(new Quantity(value, people ? "人" : noun is "page" or "pages" ? "页" : null, match.Groups["number"].Index, match.Groups["number"].Length)
        {
            IsAdditional = match.Groups["more"].Success || noun is "more" || match.Groups["add"].Length > 0,
        });
    }

    [GeneratedRegex(@"^(?:am|pm|a\.m|p\.m|o'?clock|minutes?|mins?|hours?|hrs?|hr|days?|nights?|weeks?|months?|years?|yrs?|times?|st|nd|rd|th|percent|kg|kgs|g|km|cm|mm|m|sqm|sq|square|meters?|metres?|feet|foot|inch|inches|litres?|liters?|yuan|rmb|dollars?|bucks|kuai|bedrooms?|bathrooms?|rooms?-flat|floors?|storeys?|bhk|degrees?|to|past|and|or|until|till|noon|in|on|at|this|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|thirty|fifteen|is|was|has|can|will|please|pls|for|works|ish|i|we|you|he|she|it)$", RegexOptions.CultureInvariant)]
    private static partial Regex NotThings();
}
