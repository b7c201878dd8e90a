using Butler.Skills.Storage;

namespace Butler.Skills.Handoffs;

/// <summary>A note about a talk for colleagues; residents never see it, and no prompt holds it.</summary>
public sealed class PrivateNote
{
    private PrivateNote() { }

    public PrivateNote(string conversationId, string by, string text, DateTimeOffset at) =>
        (Id, ConversationId, By, Text, At) = (Ids.New(), conversationId, by, text, at);

    public string Id { get; private set; } = "";
    public string ConversationId { get; private set; } = "";

    /// <summary>The sign-in of who wrote it.</summary>
    public string By { get; private set; } = "";

    public string Text { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
}
