using System.ComponentModel.DataAnnotations;

namespace Butler.Bot.Turns;

/// <summary>Settings of the turn engine, section Turns.</summary>
public sealed class TurnOptions
{
    /// <summary>How long after its start a turn may still be overtaken by a newer message; after that it answers first.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(2);
}
