namespace Butler.Bot.Knowledge.Ledger;

/// <summary>
/// The last content of a knowledge file without fault. It answers on after a restart when the file itself has been broken
/// meanwhile, and is the measure of a file that shrinks.
/// </summary>
public sealed class KeptKnowledge
{
    private KeptKnowledge() { }

    /// <param name="folder">The knowledge folder as this host sees it: another folder's file of the same name is another file.</param>
    public KeptKnowledge(string folder, string name, string hash, int size, byte[] content, DateTimeOffset at)
    {
        (Folder, Name) = (folder, name);
        Update(hash, size, content, at);
    }

    public string Folder { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Hash { get; private set; } = "";
    public int Size { get; private set; }
    public byte[] Content { get; private set; } = [];
    public DateTimeOffset At { get; private set; }

    /// <summary>The tombstone: set when the file was taken out of the folder.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public void Update(string hash, int size, byte[] content, DateTimeOffset at)
        => (Hash, Size, Content, At, RemovedAt) = (hash, size, content, at, null);

    public void Remove(DateTimeOffset at) => RemovedAt ??= at;
}
