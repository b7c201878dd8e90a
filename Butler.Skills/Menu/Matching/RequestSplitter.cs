using System.Text.RegularExpressions;

namespace Butler.Skills.Menu.Matching;

/// <summary>Cuts a message that asks for several things into one part for each.</summary>
public static partial class RequestSplitter
{
    private const int MostParts = 6;
    private const int MostPieces = 16;

    // How sure both sides of a cut must be. People tell stories with commas, but "还有" mostly begins another wish.
    private const double SureAtWord = 0.35;
    private const double SureAtSentence = 0.6;
    private const double SureAtComma = 0.8;
    private const double SureAtSpace = 0.95;
    private const double SureUnnamed = 0.97;
    private const double SureTogether = 0.95;
    private const double SureTogetherAtWord = 0.99;

    /// <summary>
    /// One part per request, in order; the whole text when it asks for one thing. What names no item of its own (a time, a
    /// place, a reason) stays with the request it follows.
    /// </summary>
    public static IReadOnlyList<string> Split(MenuMatcher matcher, string text)
    {
        var pieces = Pieces(text);
        if (pieces.Count is < 2 or > MostPieces)
            return [text];

        var parts = new List<Part>();
        foreach (var (start, end, needed) in pieces)
        {
            var piece = text[start..end];
            var found = Clear(matcher, piece);
            var part = parts.Count > 0 ? parts[^1] : null;
            if (part is null)
                parts.Add(new Part(start, end, found));
            else if (IsAnother(part.Wish, found, needed) && !IsOne(matcher, text[part.Start..end], needed))
                parts.Add(new Part(start, end, found));
            else
                parts[^1] = Joined(matcher, text, part, end, found);
        }

        return parts.Count is < 2 or > MostParts || parts.Exists(p => p.Wish is null)
            ? [text]
            : [.. parts.Select(p => text[p.Start..p.End].Trim(' ', ',', '，', '。', ';', '；', '、'))];
    }

    private static bool IsAnother(MenuCandidate? before, MenuCandidate? after, double needed) =>
        before is not null && after is not null && before.Item.Id != after.Item.Id && before.Score >= needed && after.Score >= (IsNamed(after) ? needed : Math.Max(needed, SureUnnamed));

    /// <summary>Whether a word of the item itself stands there; "帮我定到起" only sounds like one.</summary>
    private static bool IsNamed(MenuCandidate candidate) => candidate.Signals["thing"] + candidate.Signals["sign"] + candidate.Signals["name"] > 0;

    /// <summary>Two wishes pull a text two ways; one that is told in two sentences does not.</summary>
    private static bool IsOne(MenuMatcher matcher, string text, double needed) =>
        matcher.Match(text) is [var whole, ..] && whole.Score >= (needed > SureAtWord ? SureTogether : SureTogetherAtWord);

    /// <summary>Both pieces speak of one thing: what they mean together counts.</summary>
    private static Part Joined(MenuMatcher matcher, string text, Part part, int end, MenuCandidate? found)
    {
        var together = Clear(matcher, text[part.Start..end]);
        return new Part(part.Start, end, together ?? part.Wish ?? found);
    }

    private static MenuCandidate? Clear(MenuMatcher matcher, string piece)
    {
        var found = matcher.Match(piece);
        return found is [{ Item.IsOrdered: true, Score: >= SureAtWord } first, ..] ? first : null;
    }

    /// <summary>Where the text may be cut, and how sure both sides must be there.</summary>
    private static List<(int Start, int End, double Needed)> Pieces(string text)
    {
        var pieces = new List<(int Start, int End, double Needed)>();
        var start = 0;
        var needed = SureAtWord;
        foreach (var cut in Boundary().EnumerateMatches(text))
        {
            if (!string.IsNullOrWhiteSpace(text[start..cut.Index]))
                pieces.Add((start, cut.Index, needed));
            // Several signs in a row count as the strongest of them: "。另外".
            var kind = NeededAt(text.AsSpan(cut.Index, cut.Length));
            var fresh = pieces.Count > 0 && pieces[^1].End == cut.Index;
            needed = fresh ? kind : Math.Min(needed, kind);
            start = cut.Index + cut.Length;
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
            pieces.Add((start, text.Length, needed));
        return pieces;
    }

    private static double NeededAt(ReadOnlySpan<char> sign) => sign.Trim() switch
    {
        "," or "，" or "、" => SureAtComma,
        "" => SureAtSpace,
        [var c, ..] when char.IsLetter(c) => SureAtWord,
        _ => SureAtSentence,
    };

    [GeneratedRegex(@"[,，。;；!！?？\n]|另外|还有|還有|顺便|順便|再帮|再幫|再给我|再給我|再(?=[订訂约約送洗叫喊擦修换換装裝买買租])|(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])|以及|对了|對了|\. |\b(?:and )?also\b|\bplus\b|(?<=[\p{L}\d])(?<!\b(?:husband|wife|mum|mom|dad|mother|father|son|daughter|friend|partner|sister|brother|kids?)) and (?=(?:book|order|send|get|please|i|we|can|have|fix|clean|wash|deliver)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();

    private sealed record Part(int Start, int End, MenuCandidate? Wish);
}
