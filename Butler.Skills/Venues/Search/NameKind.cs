namespace Butler.Skills.Venues.Search;

/// <summary>How sure a name points at its venue, the surest first.</summary>
public enum NameKind
{
    /// <summary>The name or an alias, whole.</summary>
    Full,

    /// <summary>The name without the city, or without a former name in brackets.</summary>
    Shortened,

    /// <summary>What the branches of a chain share.</summary>
    Brand,

    /// <summary>The name without the word that says what kind of place it is.</summary>
    Bare,

    /// <summary>A homophone or a slip of the pen.</summary>
    Misspelt,
}
