namespace Butler.Skills.Menu.Matching.Features;

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
}
