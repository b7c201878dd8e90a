using Butler.Skills.Conversations;
using Butler.Skills.Storage;

namespace Butler.Skills.Handoffs;

/// <summary>
/// A conversation on its way to a person and back. Every transition touches the conversation, so that the commit raises
/// the conversation's version and a turn of the butler that is still running is thrown away.
/// </summary>
public sealed class Handoff : IVersioned
{
    private Handoff() { }

    public Handoff(Conversation conversation, HandoffReason reason, string? matter, DateTimeOffset now)
    {
        Id = Ids.New();
        ConversationId = conversation.Id;
        HouseholdId = conversation.HouseholdId;
        Reason = reason;
        Matter = matter;
        RequestedAt = now;
        Move(conversation, HandoffState.Requested);
    }

    public string Id { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string? HouseholdId { get; private set; }
    public HandoffReason Reason { get; private set; }

    /// <summary>The resident's words that made it, for the person who takes it.</summary>
    public string? Matter { get; private set; }

    public HandoffState State { get; private set; }

    /// <summary>Sign-in of the person it is offered to, then of the one who has it.</summary>
    public string? Owner { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }
    public DateTimeOffset? TakenAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? Resolution { get; private set; }

    /// <summary>The conversation's version after the commit of the last transition.</summary>
    public long Epoch { get; private set; }

    public long Version { get; private set; }

    public bool Open => State is HandoffState.Requested or HandoffState.Offered or HandoffState.Human or HandoffState.Reopened;

    public void Offer(Conversation conversation, string manager)
    {
        Owner = manager;
        Move(conversation, HandoffState.Offered);
    }

    public HandoffRefused Take(Conversation conversation, string person, DateTimeOffset now)
    {
        if (!Open)
            return HandoffRefused.Closed;
        if (State == HandoffState.Human)
            return Owner == person ? HandoffRefused.No : HandoffRefused.OwnedByAnother;
        Owner = person;
        TakenAt = now;
        conversation.HandTo(Speaker.Human);
        Move(conversation, HandoffState.Human);
        return HandoffRefused.No;
    }

    /// <summary>Whether this person may write, return, transfer or resolve.</summary>
    public HandoffRefused HeldBy(string person) => this switch
    {
        { Open: false } => HandoffRefused.Closed,
        { State: not HandoffState.Human } => HandoffRefused.NotTaken,
        _ when Owner != person => HandoffRefused.OwnedByAnother,
        _ => HandoffRefused.No,
    };

    public HandoffRefused Return(Conversation conversation, string person, DateTimeOffset now)
    {
        if (HeldBy(person) is var refused and not HandoffRefused.No)
            return refused;
        ClosedAt = now;
        conversation.HandTo(Speaker.Butler);
        Move(conversation, HandoffState.Returned);
        return HandoffRefused.No;
    }

    public HandoffRefused Transfer(Conversation conversation, string person, string to, DateTimeOffset now)
    {
        if (HeldBy(person) is var refused and not HandoffRefused.No)
            return refused;
        Owner = to;
        TakenAt = now;
        Move(conversation, HandoffState.Human);
        return HandoffRefused.No;
    }

    /// <summary>Closes it with a reason. One that nobody has taken may be resolved by whoever may take it.</summary>
    public HandoffRefused Resolve(Conversation conversation, string person, string reason, DateTimeOffset now)
    {
        if (!Open)
            return HandoffRefused.Closed;
        if (State == HandoffState.Human && Owner != person)
            return HandoffRefused.OwnedByAnother;
        Owner = person;
        Resolution = reason;
        ClosedAt = now;
        conversation.HandTo(Speaker.Butler);
        Move(conversation, HandoffState.Resolved);
        return HandoffRefused.No;
    }

    private void Move(Conversation conversation, HandoffState to)
    {
        State = to;
        conversation.Touch();
        // A conversation that is being made by this very commit starts at version 0.
        Epoch = conversation.Version + 1;
    }
}
