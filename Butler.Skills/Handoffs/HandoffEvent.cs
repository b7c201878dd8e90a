using Butler.Skills.Storage;

namespace Butler.Skills.Handoffs;

/// <summary>
/// One step of a handoff, never changed: written in the transaction that takes the step, read by the month's report and
/// by channels that tell an agent hub of it.
/// </summary>
public sealed class HandoffEvent
{
    public const string ByButler = "butler";

    private HandoffEvent() { }

    internal HandoffEvent(Handoff handoff, int number, string by, DateTimeOffset at)
    {
        Id = Ids.New();
        (HandoffId, ConversationId, HouseholdId, Reason) = (handoff.Id, handoff.ConversationId, handoff.HouseholdId, handoff.Reason);
        (State, Owner, Number, By, At) = (handoff.State, handoff.Owner, number, by, at);
    }

    public string Id { get; private set; } = "";
    public string HandoffId { get; private set; } = "";

    /// <summary>Its place in the handoff's story, from 1.</summary>
    public int Number { get; private set; }

    public string ConversationId { get; private set; } = "";
    public string? HouseholdId { get; private set; }
    public HandoffReason Reason { get; private set; }

    /// <summary>What it became.</summary>
    public HandoffState State { get; private set; }

    /// <summary>Whom it was offered to, or who had it, after the step.</summary>
    public string? Owner { get; private set; }

    /// <summary>butler, or the sign-in of who took the step.</summary>
    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>System time until which a replica has it to itself, to tell the channel.</summary>
    public DateTimeOffset? TellingUntil { get; private set; }

    /// <summary>System time at which the channel was told, where the channel hears of handoffs.</summary>
    public DateTimeOffset? ToldAt { get; private set; }
}
