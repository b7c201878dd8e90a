using Butler.Skills.Storage;

namespace Butler.Skills.Conversations;

/// <summary>
/// One message of a conversation, incoming or outgoing. The row of a resident's message is its inbox entry: unique by
/// (conversation, sender, delivery key), unanswered until <see cref="AnsweredBy"/> names the turn or the person's
/// message that answered it. The row of an outgoing message is its outbox entry.
/// </summary>
public sealed class Message
{
    private Message() { }

    public string Id { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public long Seq { get; private set; }
    public string? HouseholdId { get; private set; }
    public Author From { get; private set; }
    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public List<MessageAttachment> Attachments { get; private set; } = [];

    /// <summary>Incoming: the channel's id of the person. Manager's words: their sign-in.</summary>
    public string? Sender { get; private set; }

    public string? DeliveryKey { get; private set; }
    /// <summary>Incoming: what the channel must echo with it. Outgoing: what a notice is about, for channels with templates.</summary>
    public string? ChannelData { get; private set; }
    public string? Locale { get; private set; }

    /// <summary>Incoming: the turn, or the manager's message, that answered it; null while it is unanswered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>Outgoing by the butler: the turn that wrote it.</summary>
    public string? TurnId { get; private set; }

    /// <summary>Outgoing: the resident's messages this one answers.</summary>
    public List<string> InReplyTo { get; private set; } = [];

    public List<QuickReply> QuickReplies { get; private set; } = [];

    /// <summary>Incoming: which way its answer goes, decided once on channels that know two.</summary>
    public AnswerPath? Path { get; private set; }

    /// <summary>Outgoing: the resident's message in whose response it left; null when it left by itself.</summary>
    public string? GivenWith { get; private set; }

    /// <summary>Outgoing: how many of its parts have left, so that a part is not sent again when a later one failed.</summary>
    public int PartsSent { get; private set; }

    /// <summary>Null on incoming messages, which are delivered by being here.</summary>
    public DeliveryState? Delivery { get; private set; }

    /// <summary>Outgoing: attempts to send it. Incoming: how often the channel delivered it again.</summary>
    public int Attempts { get; private set; }

    /// <summary>System time (not business time) of the next attempt, or of the end of the lease while sending.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    public string? DeliveryError { get; private set; }

    /// <summary>The batch that claimed it for sending; tells one replica's claims from another's.</summary>
    public string? ClaimedBy { get; private set; }

    public static Message Incoming(Conversation conversation, IncomingMessage incoming, DateTimeOffset now) => new()
    {
        Id = Ids.New(),
        ConversationId = conversation.Id,
        Seq = conversation.NextSeq(),
        HouseholdId = conversation.HouseholdId,
        From = Author.Resident,
        Text = incoming.Text,
        At = now,
        Attachments = [.. incoming.Attachments ?? []],
        Sender = incoming.Sender,
        DeliveryKey = incoming.DeliveryKey,
        ChannelData = incoming.ChannelData,
        Locale = incoming.Locale,
    };

    public static Message Outgoing(Conversation conversation, Author from, string text, DateTimeOffset now) => new()
    {
        Id = Ids.New(),
        ConversationId = conversation.Id,
        Seq = conversation.NextSeq(),
        HouseholdId = conversation.HouseholdId,
        From = from,
        Text = text,
        At = now,
        Delivery = DeliveryState.Pending,
    };

    public void AnswerWith(string turnOrMessageId) => AnsweredBy ??= turnOrMessageId;

    /// <summary>The answer of this turn was taken back before it left, so the message waits for another.</summary>
    public void WaitAgain(string turnId)
    {
        if (AnsweredBy == turnId)
            AnsweredBy = null;
    }

    public Message Of(string turnId)
    {
        TurnId = turnId;
        return this;
    }

    /// <param name="key">Makes the words unique: the same key of the same person is the same message.</param>
    public Message By(string signIn, string? key = null)
    {
        (Sender, DeliveryKey) = (signIn, key);
        return this;
    }

    public Message Showing(IEnumerable<MessageAttachment> pictures)
    {
        Attachments = [.. pictures];
        return this;
    }

    public Message About(NoticeTopic? topic)
    {
        ChannelData = topic is null ? null : Json.Write(topic);
        return this;
    }

    /// <summary>What a notice is about; null for all other messages.</summary>
    public NoticeTopic? ReadTopic() => From == Author.System && ChannelData is { } topic ? Json.Read<NoticeTopic>(topic) : null;

    public Message InAnswerTo(IEnumerable<string> messageIds)
    {
        InReplyTo = [.. messageIds];
        return this;
    }

    public Message Offering(IEnumerable<QuickReply> quickReplies)
    {
        QuickReplies = [.. quickReplies];
        return this;
    }

    /// <summary>Said in the channel's own client, where the resident has seen it: it is not sent from here.</summary>
    public Message ShownElsewhere()
    {
        Delivery = DeliveryState.Delivered;
        return this;
    }

    /// <summary>The same words for another channel; its delivery key names the first, so that it is not passed on again.</summary>
    public Message CopyOf(Message first)
    {
        (TurnId, DeliveryKey, Sender) = (first.TurnId, first.Id, first.Sender);
        Attachments = [.. first.Attachments];
        return Offering(first.QuickReplies);
    }

    /// <summary>Ends the attempts to send it, with the reason.</summary>
    public void GiveUp(string reason) => (Delivery, NextAttemptAt, DeliveryError) = (DeliveryState.Failed, null, reason);

    /// <summary>Takes the message back if it has not left yet; says whether it could.</summary>
    public bool Withdraw()
    {
        if (Delivery != DeliveryState.Pending)
            return false;
        Delivery = DeliveryState.Withdrawn;
        NextAttemptAt = null;
        return true;
    }

    /// <summary>Has it sent again after it was given up; says whether it had been.</summary>
    public bool SendAgain()
    {
        if (Delivery != DeliveryState.Failed)
            return false;
        (Delivery, Attempts, NextAttemptAt, DeliveryError) = (DeliveryState.Pending, 0, null, null);
        return true;
    }

    /// <summary>Empties it at the resident's wish; that there was a message, and its answer, stays.</summary>
    public void Forget() => (Text, Attachments, QuickReplies, ChannelData) = ("", [], [], null);

    /// <summary>Covers words that must not be kept (a code, digits of a telephone number), with what the channel said of them.</summary>
    public void Cover(string text) => (Text, ChannelData) = (text, null);

    /// <summary>Gives the message a new number after a newer message took the one it had.</summary>
    public void Renumber(long seq) => Seq = seq;
}
