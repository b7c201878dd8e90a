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
        FromSeq = conversation.LastSeq;
        Move(conversation, HandoffState.Requested, HandoffEvent.ByButler, now);
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

    /// <summary>The number of the talk's last message when it was requested: what is before it is the story so far.</summary>
    public long FromSeq { get; private set; }

    /// <summary>While it is offered: when it passes to the next person if nobody has taken it; null when there is no next.</summary>
    public DateTimeOffset? AcknowledgeBy { get; private set; }

    /// <summary>When the owner last did something in it: took it, wrote, passed it on.</summary>
    public DateTimeOffset? ActiveAt { get; private set; }

    /// <summary>For one that failed: the order to call the resident back.</summary>
    public string? CallbackOrderId { get; private set; }

    public DateTimeOffset? TakenAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? Resolution { get; private set; }

    /// <summary>The conversation's version after the commit of the last transition.</summary>
    public long Epoch { get; private set; }

    public long Version { get; private set; }

    /// <summary>How many steps it has taken.</summary>
    public int Steps { get; private set; }

    /// <summary>The steps of this unit of work; the whole story is in the table of events.</summary>
    public List<HandoffEvent> Events { get; private set; } = [];

    public bool Open => State is HandoffState.Requested or HandoffState.Offered or HandoffState.Human or HandoffState.Reopened;

    /// <param name="acknowledgeBy">When it passes on if they stay silent.</param>
    public void Offer(Conversation conversation, string manager, DateTimeOffset? acknowledgeBy, DateTimeOffset now)
    {
        Owner = manager;
        AcknowledgeBy = acknowledgeBy;
        Move(conversation, HandoffState.Offered, HandoffEvent.ByButler, now);
    }

    public HandoffRefused Take(Conversation conversation, string person, DateTimeOffset now)
    {
        if (!Open)
            return HandoffRefused.Closed;
        if (State == HandoffState.Human)
            return Owner == person ? HandoffRefused.No : HandoffRefused.OwnedByAnother;
        Own(person, now);
        conversation.HandTo(Speaker.Human);
        Move(conversation, HandoffState.Human, person, now);
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

    /// <summary>The owner has done something in it, so it is not silent.</summary>
    public void KeepAwake(DateTimeOffset now) => ActiveAt = now;

    public HandoffRefused Return(Conversation conversation, string person, DateTimeOffset now)
    {
        if (HeldBy(person) is var refused and not HandoffRefused.No)
            return refused;
        Close(conversation, HandoffState.Returned, person, now);
        return HandoffRefused.No;
    }

    /// <summary>Nobody has said a word for too long: the butler serves again. False when somebody has meanwhile.</summary>
    public bool ReturnSilent(Conversation conversation, DateTimeOffset silentSince, DateTimeOffset now)
    {
        if (State != HandoffState.Human || ActiveAt > silentSince)
            return false;
        Close(conversation, HandoffState.Returned, HandoffEvent.ByButler, now);
        return true;
    }

    public HandoffRefused Transfer(Conversation conversation, string person, string to, DateTimeOffset now)
    {
        if (HeldBy(person) is var refused and not HandoffRefused.No)
            return refused;
        PassTo(conversation, to, person, now);
        return HandoffRefused.No;
    }

    /// <summary>The person who has it goes: another has it from here on.</summary>
    internal void PassTo(Conversation conversation, string to, string by, DateTimeOffset now)
    {
        Own(to, now);
        Move(conversation, HandoffState.Human, by, now);
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
        Close(conversation, HandoffState.Resolved, person, now);
        return HandoffRefused.No;
    }

    /// <summary>Nobody has come: the resident is called back. False when somebody has come after all.</summary>
    public bool Fail(Conversation conversation, string callbackOrderId, DateTimeOffset now)
    {
        if (State is not (HandoffState.Requested or HandoffState.Offered or HandoffState.Reopened))
            return false;
        CallbackOrderId = callbackOrderId;
        Close(conversation, HandoffState.Failed, HandoffEvent.ByButler, now);
        return true;
    }

    /// <summary>What was closed was not done after all; it waits for whoever takes it.</summary>
    public HandoffRefused Reopen(Conversation conversation, string person, DateTimeOffset now)
    {
        if (Open)
            return State == HandoffState.Human && Owner != person ? HandoffRefused.OwnedByAnother : HandoffRefused.No;
        (ClosedAt, Resolution) = (null, null);
        Owner = person;
        Move(conversation, HandoffState.Reopened, person, now);
        return HandoffRefused.No;
    }

    private void Own(string person, DateTimeOffset now)
    {
        Owner = person;
        TakenAt = now;
        ActiveAt = now;
        AcknowledgeBy = null;
    }

    private void Close(Conversation conversation, HandoffState to, string by, DateTimeOffset now)
    {
        ClosedAt = now;
        AcknowledgeBy = null;
        conversation.HandTo(Speaker.Butler);
        Move(conversation, to, by, now);
    }

    private void Move(Conversation conversation, HandoffState to, string by, DateTimeOffset now)
    {
        State = to;
        conversation.Touch();
        // A conversation that is being made by this very commit starts at version 0.
        Epoch = conversation.Version + 1;
        Events.Add(new HandoffEvent(this, ++Steps, by, now));
    }
}
