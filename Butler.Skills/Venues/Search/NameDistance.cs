using Butler.Skills.Language.Text;

namespace Butler.Skills.Venues.Search;

/// <summary>How far two names are apart, and whether one may be a slip for the other.</summary>
internal static class NameDistance
{
    private const int ShortestForSlip = 4;
    private const string Filler = "的大号店市·";

    public static double Similarity(string a, string b)
        => a.Length == 0 || b.Length == 0 ? 0 : 1 - Edits(a, b) / (double)Math.Max(a.Length, b.Length);

    /// <summary>
    /// One edit in a name long enough to bear it, and only an edit that doesn't make another name: a letter too many or too
    /// few that carries no meaning, two exchanged, homophones, or a Latin letter mistyped. 竹里酒店 is not a slip for 栖里酒店.
    /// </summary>
    public static bool SameSlip(string a, string b)
    {
        if (Math.Min(a.Length, b.Length) < ShortestForSlip || Math.Abs(a.Length - b.Length) > 1)
            return false;
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        if (i == a.Length && i == b.Length)
            return true;
        if (a.Length != b.Length)
        {
            var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
            var extra = longer[i];
            return longer.AsSpan(i + 1).SequenceEqual(shorter.AsSpan(i))
                && (Filler.Contains(extra, StringComparison.Ordinal) || char.IsAsciiLetter(extra) || (i > 0 && longer[i - 1] == extra));
        }

        var exchanged = i + 1 < a.Length && a[i] == b[i + 1] && a[i + 1] == b[i] && a.AsSpan(i + 2).SequenceEqual(b.AsSpan(i + 2));
        return exchanged || SoundAlike(a, b);
    }

    // Dictation writes the right sounds with the wrong characters; a Latin letter may be mistyped once.
    private static bool SoundAlike(string a, string b)
    {
        var (homophones, typos) = (0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i])
                continue;
            var reading = Pinyin.Of(a[i]);
            if (reading != Pinyin.None && Pinyin.Fuzzy(reading) == Pinyin.Fuzzy(Pinyin.Of(b[i])))
                homophones++;
            else if (char.IsAsciiLetter(a[i]) && char.IsAsciiLetter(b[i]))
                typos++;
            else
                return false;
        }

        return typos <= 1 && homophones * 2 <= a.Length;
    }

    private static int Edits(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
