namespace Butler.Skills.Language.Cues;

/// <summary>A text made ready for many cue look-ups: folded once, with a small fingerprint of the characters it holds.</summary>
public sealed class CueText
{
    private CueText(string text)
    {
        Text = text;
        var fingerprint = default(CueFingerprint);
        foreach (var character in text)
            fingerprint = fingerprint.With(character);
        Fingerprint = fingerprint;
    }

    /// <summary>The text the cues are looked up in.</summary>
    public string Text { get; }

    internal CueFingerprint Fingerprint { get; }

    /// <param name="folded">Already half-width, lower case and simplified.</param>
    public static CueText Of(string folded) => new(folded);

    /// <summary>
    /// The same text without the words a set names: "火锅" can hold no fire once it is blanked out. Keeps every index.
    /// </summary>
    public CueText Without(CueSet harmless)
    {
        if (!harmless.IsIn(this))
            return this;
        var characters = Text.ToCharArray();
        harmless.Blank(this, characters);
        return new CueText(new string(characters));
    }
}
