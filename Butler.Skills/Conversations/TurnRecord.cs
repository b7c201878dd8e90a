namespace Butler.Skills.Conversations;

/// <summary>Why the butler said what it said: one row per turn, written in the turn's own transaction.</summary>
public sealed class TurnRecord
{
    private TurnRecord() { }

    public TurnRecord(string id, string conversationId, string intent, string outcome, string why, DateTimeOffset at)
    {
        (Id, ConversationId, Intent, Outcome, Why, At) = (id, conversationId, intent, outcome, why, at);
    }

    public string Id { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string Intent { get; private set; } = "";
    public string Outcome { get; private set; } = "";

    /// <summary>The rest of the explanation as JSON, in the shape of the interface document.</summary>
    public string Why { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Empties the explanation, which repeats words of the resident's, at their wish.</summary>
    public void Forget() => Why = "";
}
