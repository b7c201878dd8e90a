using System.Text.RegularExpressions;

namespace Butler.Skills.Menu.Matching;

/// <summary>Cuts a message that asks for several things into one part for each.</summary>
public static partial class RequestSplitter
{
    private const int MostParts = 6;
    private const double Clear = 0.2;
    private const double Certain = 0.6;

    /// <summary>
    /// One part per request, in order; the whole text when it asks for one thing. What names no item of its own (a time, a
    /// place, a reason) stays with the request it follows.
    /// </summary>
    public static IReadOnlyList<string> Split(MenuMatcher matcher, string text)
    {
        var pieces = Boundary().Split(text).Where(p => p.Trim().Length > 0).ToList();
        if (pieces.Count is < 2 or > 12)
            return [text];

        var parts = new List<(string Text, string? Item)>();
        foreach (var piece in pieces)
        {
            var item = ClearItem(matcher, piece);
            if (parts.Count == 0 || (item is not null && parts[^1].Item is { } previous && previous != item))
                parts.Add((piece, item));
            else
                parts[^1] = ($"{parts[^1].Text},{piece}", parts[^1].Item ?? item);
        }

        return parts.Count(p => p.Item is not null) < 2 || parts.Count > MostParts ? [text] : [.. parts.Select(p => p.Text.Trim())];
    }

    private static string? ClearItem(MenuMatcher matcher, string piece)
    {
        var found = matcher.Match(piece);
        if (found is not [{ Item.IsOrdered: true, Score: >= Clear } first, ..])
            return null;
        // A piece that names neither the service nor its thing is a detail, however much it sounds like somebody's request.
        var named = first.Signals["name"] > 0 || first.Signals["thing"] > 0 || first.Score > Certain;
        return named ? first.Item.Id : null;
    }

    [GeneratedRegex(@"[,，。;；!！?？\n]+|(?=另外|还有|還有|顺便|順便|再帮|再幫|以及)|\band also\b|\balso\b|\bplus\b|(?<=[\p{L}\d]) and (?=(?:book|order|send|get|please|i|we|can|have|fix|clean|wash|deliver)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
