using Butler.Skills.Storage;

namespace Butler.Skills.Knowledge.Answers;

/// <summary>
/// What a person answered when the butler did not know. Residents hear it only once somebody with the right has approved
/// it, and until it ends.
/// </summary>
public sealed class KnowledgeEntry : IVersioned
{
    private KnowledgeEntry() { }

    /// <param name="messageId">The resident's message it answers; null when it is written without one.</param>
    public KnowledgeEntry(EntryText text, string? messageId, string proposedBy, DateTimeOffset now)
    {
        Id = Ids.New();
        (MessageId, ProposedBy, ProposedAt, State) = (messageId, proposedBy, now, EntryState.Proposed);
        Word(text);
    }

    public string Id { get; private set; } = "";
    public string Question { get; private set; } = "";
    public string Answer { get; private set; } = "";

    /// <summary>Who says so, as residents read it: 客户经理周雅.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The last day on which it is told; null for no end.</summary>
    public DateOnly? ValidUntil { get; private set; }

    public EntryState State { get; private set; }
    public string? MessageId { get; private set; }
    public string ProposedBy { get; private set; } = "";
    public DateTimeOffset ProposedAt { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public long Version { get; private set; }

    public bool IsInForce(DateOnly today) => State == EntryState.Approved && (ValidUntil is not { } last || today <= last);

    /// <summary>Puts it into other words, which takes nothing private out of a talk into the handbook; false once it was decided.</summary>
    public bool Reword(EntryText text)
    {
        if (State != EntryState.Proposed)
            return false;
        Word(text);
        return true;
    }

    /// <summary>False unless it is proposed.</summary>
    public bool Approve(string by, DateTimeOffset now) => Decide(EntryState.Proposed, EntryState.Approved, by, now);

    /// <summary>False unless it is proposed.</summary>
    public bool Refuse(string by, DateTimeOffset now) => Decide(EntryState.Proposed, EntryState.Refused, by, now);

    /// <summary>Takes an approved one back; false unless it is approved.</summary>
    public bool Withdraw(string by, DateTimeOffset now) => Decide(EntryState.Approved, EntryState.Withdrawn, by, now);

    private void Word(EntryText text) => (Question, Answer, Source, ValidUntil) = (text.Question, text.Answer, text.Source, text.ValidUntil);

    private bool Decide(EntryState from, EntryState to, string by, DateTimeOffset now)
    {
        if (State != from)
            return false;
        (State, DecidedBy, DecidedAt) = (to, by, now);
        return true;
    }
}

/// <param name="Source">Who says so, as residents read it.</param>
/// <param name="ValidUntil">The last day on which it is told; null for no end.</param>
public sealed record EntryText(string Question, string Answer, string Source, DateOnly? ValidUntil);
