using Butler.Skills.Storage;

namespace Butler.Skills.Conversations;

/// <summary>
/// One talk on one channel. <see cref="Version"/> guards everything a turn does: a takeover, a return or a manager's
/// word raises it, and a turn that read the older one is thrown away. <see cref="LastSeq"/> only numbers messages, so a
/// message that arrives does not by itself undo a turn.
/// </summary>
public sealed class Conversation : IVersioned
{
    private Conversation() { }

    public Conversation(ConversationKey key, DateTimeOffset now)
    {
        Id = Ids.New();
        Channel = key.Channel;
        Account = key.Account;
        ChannelId = key.ChannelId;
        CreatedAt = now;
    }

    /// <summary>For channels where the host makes the talk's name: then it is the row's id too, and everybody means the same by it.</summary>
    public static Conversation NamedByHost(ConversationKey key, DateTimeOffset now) => new(key, now) { Id = key.ChannelId };

    public string Id { get; private set; } = "";
    public string Channel { get; private set; } = "";
    public string Account { get; private set; } = "";

    /// <summary>The channel's own name for this talk.</summary>
    public string ChannelId { get; private set; } = "";

    public string? HouseholdId { get; private set; }
    public string? ResidentId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public long Version { get; private set; }
    public long LastSeq { get; private set; }
    public Speaker Speaker { get; private set; }

    /// <summary>What the dialogue remembers between turns, as JSON; only <c>Dialogue</c> reads it.</summary>
    public string Memory { get; private set; } = "";

    /// <summary>What the channel needs to write first (its conversation reference), as JSON; only the channel reads it.</summary>
    public string? Reference { get; private set; }

    /// <summary>Counts what changed who may speak or what was said by a person; part of the row so that every such change raises <see cref="Version"/>.</summary>
    public long Touches { get; private set; }

    public long NextSeq() => ++LastSeq;

    /// <summary>Starts numbering again after the number a newer message took.</summary>
    public void NumberFrom(long lastSeq) => LastSeq = lastSeq;

    public void BindTo(string householdId, string residentId)
    {
        HouseholdId = householdId;
        ResidentId = residentId;
    }

    public void KeepReference(string? reference)
    {
        if (reference != null && reference != Reference)
            Reference = reference;
    }

    public void Remember(string memory) => Memory = memory;

    public void HandTo(Speaker speaker)
    {
        Speaker = speaker;
        Touch();
    }

    /// <summary>Marks the conversation as changed, so that the commit raises its version even if nothing else in it did.</summary>
    public void Touch() => Touches++;
}
