namespace Butler.Skills.Language.Cues;

/// <summary>256 bits that say which characters may be present: most cues are ruled out without looking at the text.</summary>
internal readonly record struct CueFingerprint(ulong A, ulong B, ulong C, ulong D)
{
    public CueFingerprint With(char character)
    {
        var hash = (character * 2654435761u) >> 24;
        var bit = 1UL << (int)(hash & 63);
        return (hash >> 6) switch
        {
            0 => this with { A = A | bit },
            1 => this with { B = B | bit },
            2 => this with { C = C | bit },
            _ => this with { D = D | bit },
        };
    }

    public bool Covers(CueFingerprint other) =>
        (other.A & ~A) == 0 && (other.B & ~B) == 0 && (other.C & ~C) == 0 && (other.D & ~D) == 0;
}
