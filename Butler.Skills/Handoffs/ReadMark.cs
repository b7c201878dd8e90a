namespace Butler.Skills.Handoffs;

/// <summary>How far a person of staff has read a talk.</summary>
public sealed class ReadMark
{
    private ReadMark() { }

    public ReadMark(string person, string conversationId, long seq) => (Person, ConversationId, Seq) = (person, conversationId, seq);

    public string Person { get; private set; } = "";
    public string ConversationId { get; private set; } = "";

    /// <summary>The number of the last message they have seen.</summary>
    public long Seq { get; private set; }

    public void ReadTo(long seq) => Seq = Math.Max(Seq, seq);
}
