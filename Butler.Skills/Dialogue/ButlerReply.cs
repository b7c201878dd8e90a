using Butler.Skills.Conversations;

namespace Butler.Skills.Dialogue;

/// <summary>What the butler says at the end of a turn: one message, with buttons under it where a tap is easier than typing.</summary>
public sealed record ButlerReply(string Text, IReadOnlyList<QuickReply> QuickReplies)
{
    public ButlerReply(string text) : this(text, []) { }
}
