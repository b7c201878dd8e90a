namespace Butler.Bot.Turns;

/// <summary>That a resident's message is kept.</summary>
/// <param name="Duplicate">The channel delivered it before; nothing new was stored.</param>
public sealed record Receipt(string MessageId, string ConversationId, bool Duplicate);
