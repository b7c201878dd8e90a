namespace Butler.Skills.Conversations;

/// <summary>A resident's message as a channel hands it over, before it is stored.</summary>
/// <param name="Sender">The channel's id of the person, part of the message's uniqueness.</param>
/// <param name="DeliveryKey">The channel's own key of this delivery (activity id, clientActivityID, MsgId); the same key is the same message.</param>
/// <param name="HouseholdId">The household the host knows the sender to belong to, never taken from text; null while unbound.</param>
/// <param name="ChannelData">What the channel must echo with the message, as it came.</param>
/// <param name="Reference">The channel's conversation reference, kept so that the butler can write later.</param>
/// <param name="Debounce">How long the channel wants the turn to wait for more messages; zero for no waiting.</param>
/// <param name="Contact">Null on channels whose users this host itself signs in.</param>
public sealed record IncomingMessage(
    ConversationKey Conversation,
    string Sender,
    string DeliveryKey,
    string Text,
    string? HouseholdId,
    string? ResidentId,
    IReadOnlyList<MessageAttachment>? Attachments = null,
    string? ChannelData = null,
    string? Reference = null,
    string? Locale = null,
    TimeSpan Debounce = default,
    ContactSign? Contact = null);
