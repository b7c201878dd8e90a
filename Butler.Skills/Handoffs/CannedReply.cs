using Butler.Skills.Storage;

namespace Butler.Skills.Handoffs;

/// <summary>Words that a manager uses often.</summary>
public sealed class CannedReply
{
    private CannedReply() { }

    /// <param name="owner">Whose it is; null for everybody's.</param>
    public CannedReply(string? owner, string title, string text) => (Id, Owner, Title, Text) = (Ids.New(), owner, title, text);

    public string Id { get; private set; } = "";
    public string? Owner { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
}
