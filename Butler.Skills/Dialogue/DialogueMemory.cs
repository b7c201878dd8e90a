using Butler.Skills.Orders;
using Butler.Skills.Profile;
using Butler.Skills.Reminders;
using Butler.Skills.Talk;
using Butler.Skills.Venues;

namespace Butler.Skills.Dialogue;

/// <summary>
/// What the butler remembers of a talk from turn to turn, beside drafts and orders, which are rows of their own. Stored
/// with the conversation in the turn's transaction.
/// </summary>
public sealed record DialogueMemory
{
    public OrderMemory Orders { get; init; } = new();

    public ReminderMemory Reminders { get; init; } = new();

    public ProfileMemory Profile { get; init; } = new();

    public RecentVenues Venues { get; init; } = new();

    /// <summary>What the latest turn offered to do.</summary>
    public Offer? Offer { get; set; }

    /// <summary>What the handbook answered in the latest turn.</summary>
    public string? Guided { get; set; }

    /// <summary>How often in a row the butler did not understand.</summary>
    public int Misunderstood { get; set; }
}
