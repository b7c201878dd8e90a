namespace Butler.Bot.Knowledge.Ledger;

/// <summary>A content that somebody has accepted although it holds less than half of what was there before.</summary>
public sealed class AcceptedContent
{
    private AcceptedContent() { }

    public AcceptedContent(string hash, DateTimeOffset at) => (Hash, At) = (hash, at);

    public string Hash { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
}
