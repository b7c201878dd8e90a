using System.Globalization;
using System.Text;

namespace Butler.Bot.Weixin;

/// <summary>Cuts a text for platforms that count bytes; never inside what people see as one character.</summary>
internal static class TextParts
{
    private const char Ellipsis = '…';

    /// <param name="mostBytes">Of UTF-8, for each part.</param>
    /// <param name="mostParts">What is longer ends in an ellipsis.</param>
    public static IReadOnlyList<string> Split(string text, int mostBytes, int mostParts)
    {
        var parts = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            var length = Fitting(rest, mostBytes);
            if (length == rest.Length)
            {
                parts.Add(rest);
                break;
            }

            if (parts.Count == mostParts - 1)
            {
                parts.Add(rest[..Fitting(rest, mostBytes - 3)].TrimEnd() + Ellipsis);
                break;
            }

            // A line's end not too far back is where a reader would cut.
            var line = rest.LastIndexOf('\n', length - 1, length / 2);
            length = line > 0 ? line : length;
            parts.Add(rest[..length].TrimEnd());
            rest = rest[length..].TrimStart('\n');
        }

        return parts;
    }

    /// <summary>How many letters from the beginning fit; at least one character, so that the cutting ends.</summary>
    private static int Fitting(string text, int mostBytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= mostBytes)
            return text.Length;
        var bytes = 0;
        var at = 0;
        while (at < text.Length)
        {
            var letters = StringInfo.GetNextTextElementLength(text, at);
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(at, letters));
            if (bytes > mostBytes)
                break;
            at += letters;
        }

        // One "character" of endless joined marks is no writing; then it may be cut anywhere but in a pair.
        if (at > 0)
            return at;
        var cut = Math.Min(text.Length, mostBytes / 4);
        return char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }
}
