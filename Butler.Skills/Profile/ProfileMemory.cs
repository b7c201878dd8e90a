namespace Butler.Skills.Profile;

/// <summary>What is remembered of a talk about preferences from turn to turn.</summary>
public sealed record ProfileMemory
{
    /// <summary>Preferences offered to choose the one to forget, in the order shown.</summary>
    public List<string> Offered { get; set; } = [];

    /// <summary>The resident was asked what to remember.</summary>
    public bool AskedWhat { get; set; }
}
