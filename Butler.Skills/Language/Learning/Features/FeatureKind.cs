namespace Butler.Skills.Language.Learning.Features;

/// <summary>What a feature of a text was read from.</summary>
internal enum FeatureKind : byte
{
    Character,
    CharacterPair,
    SoundPair,
    Word,
    WordPart,
    Concept,
    ConceptPair,

    // How something is said, beside what is named.
    CharacterTriple,
    WordPair,
    Edge,
    Sign,
}
