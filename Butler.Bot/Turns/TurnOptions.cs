namespace Butler.Bot.Turns;

/// <summary>Settings of the turn engine, section Turns.</summary>
public sealed class TurnOptions
{
    /// <summary>How long after its start a turn may still be overtaken by a newer message; after that it answers first.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a turn may think; after that the resident gets an apology and their manager.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether a talk is played through and taken back before the host listens.</summary>
    public bool Rehearsal { get; set; } = true;
}
