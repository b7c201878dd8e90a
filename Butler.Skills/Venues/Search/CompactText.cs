using Butler.Skills.Language.Text;

namespace Butler.Skills.Venues.Search;

/// <summary>
/// A text without what people leave out or write differently: only letters and digits, folded, with the way back to the
/// original places. 全聚德（王府井店） and 全聚德 王府井店 are the same in it.
/// </summary>
public sealed class CompactText
{
    private readonly int[] _places;

    private CompactText(string original, string text, int[] places)
    {
        Original = original;
        Text = text;
        _places = places;
    }

    public string Original { get; }
    public string Text { get; }

    public static CompactText Of(string original)
    {
        var chars = new char[original.Length];
        var places = new int[original.Length];
        var length = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var c = TextFold.Fold(original[i]);
            if (!char.IsLetterOrDigit(c))
                continue;
            chars[length] = c;
            places[length++] = i;
        }

        return new CompactText(original, new string(chars, 0, length), places);
    }

    public static string Key(string original) => Of(original).Text;

    /// <summary>Where a span of <see cref="Text"/> stands in <see cref="Original"/>.</summary>
    public (int Start, int Length) InOriginal(int start, int length)
        => length == 0 ? (_places[start], 0) : (_places[start], _places[start + length - 1] - _places[start] + 1);

    /// <summary>Whether a Latin word, or a number, goes on across this place: then neither a phrase may begin nor end here.</summary>
    public bool IsInsideWord(int at)
        => at > 0 && at < Text.Length
            && _places[at] == _places[at - 1] + 1
            && ((char.IsAsciiLetter(Text[at]) && char.IsAsciiLetter(Text[at - 1])) || (char.IsAsciiDigit(Text[at]) && char.IsAsciiDigit(Text[at - 1])));
}
