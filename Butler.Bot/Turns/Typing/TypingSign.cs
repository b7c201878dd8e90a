namespace Butler.Bot.Turns.Typing;

/// <summary>Somebody is writing in a conversation at this moment.</summary>
/// <param name="Person">The sign-in of the person of staff; null for the resident.</param>
public sealed record TypingSign(string ConversationId, string? Person);
