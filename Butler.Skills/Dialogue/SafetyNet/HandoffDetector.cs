using Butler.Skills.Language.Cues;

namespace Butler.Skills.Dialogue.SafetyNet;

/// <summary>Recognises by code what belongs to a person: asked for, or too weighty for a program. Pure and thread-safe.</summary>
public static class HandoffDetector
{
    private const int LongestText = 600;

    /// <summary>The resident asks for a human being, in whatever words; never waits for a model and is never argued with.</summary>
    public static bool IsAskedFor(string text) => IsAskedFor(CueText.Of(SafetyText.Fold(text, LongestText)));

    private static bool IsAskedFor(CueText text)
    {
        var plain = text.Without(AskedForPerson.Harmless);
        if (!AskedForPerson.Demands.IsIn(plain) || AskedForPerson.NotNeeded.IsIn(plain))
            return false;
        return !AskedForPerson.AsksAbout.IsIn(plain) || plain.Text.Contains("人工", StringComparison.Ordinal);
    }
}
