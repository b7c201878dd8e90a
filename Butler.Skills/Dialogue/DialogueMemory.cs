namespace Butler.Skills.Dialogue;

/// <summary>
/// What the butler remembers of a talk from turn to turn, beside drafts and orders, which are rows of their own. Stored
/// with the conversation in the turn's transaction.
/// </summary>
public sealed record DialogueMemory
{
    /// <summary>Drafts that were summed up and wait for the resident's yes, in the order they were shown.</summary>
    public List<string> Proposed { get; init; } = [];

    /// <summary>Menu items offered as a choice, in the order of their buttons.</summary>
    public List<string> Choices { get; init; } = [];

    /// <summary>What the butler asked for last: when, location, item, or which order.</summary>
    public string? Asked { get; set; }

    /// <summary>An order that a change or a cancellation was proposed for and that waits for the yes.</summary>
    public PendingChange? PendingChange { get; set; }

    /// <summary>Ids of venues spoken of, the latest first.</summary>
    public List<string> RecentVenues { get; init; } = [];

    /// <summary>How often in a row the butler did not understand.</summary>
    public int Misunderstood { get; set; }
}

/// <param name="What">cancel or reschedule.</param>
public sealed record PendingChange(string OrderId, string What, DateTimeOffset? Start = null, DateTimeOffset? End = null);
