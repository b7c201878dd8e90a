using Butler.Skills.Storage;

namespace Butler.Skills.Handoffs;

/// <summary>An emergency that security, the duty desk and the manager must see at once.</summary>
public sealed class Alarm : IVersioned
{
    private Alarm() { }

    public Alarm(string kind, string conversationId, string? householdId, string messageId, DateTimeOffset now)
    {
        Id = Ids.New();
        (Kind, ConversationId, HouseholdId, MessageId, RaisedAt) = (kind, conversationId, householdId, messageId, now);
    }

    public string Id { get; private set; } = "";

    /// <summary>fire, gas_leak, lift_trapped ... as the emergency detector names them.</summary>
    public string Kind { get; private set; } = "";

    public string ConversationId { get; private set; } = "";
    public string? HouseholdId { get; private set; }
    public string MessageId { get; private set; } = "";
    public DateTimeOffset RaisedAt { get; private set; }
    public DateTimeOffset? AcknowledgedAt { get; private set; }
    public string? AcknowledgedBy { get; private set; }
    public long Version { get; private set; }

    public void Acknowledge(string person, DateTimeOffset now)
    {
        AcknowledgedBy ??= person;
        AcknowledgedAt ??= now;
    }
}
