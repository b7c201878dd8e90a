namespace Butler.Skills.Language.Cues;

/// <summary>Wordings that mean the same for a rule; immutable, shared by all threads.</summary>
public sealed class CueSet
{
    private readonly Cue[] _cues;

    private CueSet(Cue[] cues) => _cues = cues;

    /// <param name="table">Wordings separated by <c>|</c> or line ends, as <see cref="Cue"/> reads them.</param>
    public static CueSet Of(string table) => new(
        [.. CueFold.Fold(table).Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Ordinal)
            .Select(written => new Cue(written))]);

    public static CueSet operator +(CueSet left, CueSet right) => left.And(right);

    public CueSet And(CueSet other) => new([.. _cues, .. other._cues]);

    public bool IsIn(CueText text) => Find(text) is not null;

    /// <summary>The first wording of the table that is there, as the table writes it.</summary>
    public string? Find(CueText text)
    {
        foreach (var cue in _cues)
        {
            if (cue.IsIn(text))
                return cue.Written;
        }
        return null;
    }

    /// <summary>How many different wordings are there.</summary>
    public int Count(CueText text)
    {
        var count = 0;
        foreach (var cue in _cues)
        {
            if (cue.IsIn(text))
                count++;
        }
        return count;
    }

    internal void Blank(CueText text, char[] characters)
    {
        foreach (var cue in _cues)
        {
            var (index, length) = cue.Find(text, 0);
            while (length > 0)
            {
                characters.AsSpan(index, length).Fill('\u25A1');
                (index, length) = cue.Find(text, index + length);
            }
        }
    }
}
