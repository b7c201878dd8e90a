using System.Text.RegularExpressions;
using Butler.Skills.Menu;

namespace Butler.Skills.Dialogue.LocalModel;

/// <summary>What an English request says beyond item, time, number and place: sentences of their own, and what whoever comes is to be like.</summary>
internal static partial class EnglishNotes
{
    private const int Telling = 3;

    public static string? Read(string words, MenuItem item)
    {
        var notes = Clauses().Split(words).Select(c => c.Trim()).Where(c => c.Length > 0)
            .Select(clause => Tells(clause, item) ? clause : Like().Match(clause) is { Success: true } like ? like.Value.Trim() : null)
            .OfType<string>()
            .ToList();
        if (item.Kind == OrderKind.Book && Hours().Match(words) is { Success: true } hours && !notes.Exists(n => n.Contains(hours.Value, StringComparison.OrdinalIgnoreCase)))
            notes.Add(hours.Value);
        return notes.Count == 0 ? null : string.Join(", ", notes);
    }

    /// <summary>A technician reads the whole fault; of a booking what its name is in is told by the summary.</summary>
    private static bool Tells(string clause, MenuItem item)
    {
        if (Asks().IsMatch(clause))
            return false;
        var count = Words().Count(clause);
        return item.Kind != OrderKind.Book
            ? count > Telling
            : Requires().IsMatch(clause) || (count >= Telling && States().IsMatch(clause) && !Names(item).Any(n => clause.Contains(n, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Names(MenuItem item) => [item.Title.En, .. item.Aliases.Concat(item.Things).Where(n => char.IsAsciiLetter(n[0]))];

    [GeneratedRegex(@"[,;!?\n]|\.(?=\s|$)|\s(?:and|but)\s(?=(?:i|we|she|he|it|they|please|the|my|our)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"[a-z][a-z'’-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:and |but |so |also )?(?:(?:can|could|would|will|may|is|are|do|does|how|when|what|where|who)\b|(?:please |pls )?(?:send|book|order|get|arrange|come|need|help|someone|somebody)\b|thank|thx|hi\b|hello|hey|good (?:morning|afternoon|evening)|i(?:'d| would)? (?:need|want|like|am looking)|i'm looking|we need|asap|as soon)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(?:and |but |also |please |pls )?(?:must|should|needs to|has to|have to|bring|use|don't|do not|no |not |only|preferably|ideally|prefer|make sure|be careful|with |without )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Requires();

    [GeneratedRegex(@"\b(?:is|are|has|have|had|am|was|needs?|likes?|speaks?|lives?|must|cannot|can't|doesn't|don't)\b|'s\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex States();

    /// <summary>"A helper who speaks French", "a nanny that can cook".</summary>
    [GeneratedRegex(@"\b(?:who|that) (?:can|speaks?|knows?|is|has|does|likes?|cooks?|drives?)\b[^,;.!?]{2,60}?(?=\s(?:from|on|at|by|in|starting|for)?\s*$|[,;.!?]|$)|\bwith (?:his|her|their|your|a|an|some) own [a-z ]{3,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Like();

    [GeneratedRegex(@"\b(\d{1,2}(\.5)?|two|three|four|five|six) (and a half )?hours?\b(?! (ago|later|from))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();
}
