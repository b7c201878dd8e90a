using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>
/// One line of evidence: when a wording of every set of <see cref="All"/> is there and none of <see cref="Unless"/>, it
/// counts <see cref="Weight"/>. 1 decides by itself; 1.2 and more stands against one doubt; below 1 it needs company.
/// </summary>
internal sealed record Sign<TKind>(TKind Kind, double Weight, CueSet[] All)
{
    public CueSet? Unless { get; init; }

    /// <summary>Adds the wordings that were found to <paramref name="words"/>.</summary>
    public bool Speaks(CueText text, List<string> words)
    {
        var before = words.Count;
        foreach (var set in All)
        {
            if (set.Find(text) is not { } word)
            {
                words.RemoveRange(before, words.Count - before);
                return false;
            }
            words.Add(word);
        }
        if (Unless is null || !Unless.IsIn(text))
            return true;
        words.RemoveRange(before, words.Count - before);
        return false;
    }
}
