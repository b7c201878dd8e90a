namespace Butler.Bot.Knowledge.Ledger;

/// <summary>
/// What this process has to write down of the folder (which content of each file is in force) and what people have
/// accepted. The ledger carries both over restarts and between replicas.
/// </summary>
internal sealed class KnowledgeBook
{
    private readonly HashSet<string> _accepted = new(StringComparer.Ordinal);
    private Dictionary<string, LedgerEntry?> _unsaved = new(StringComparer.Ordinal);

    /// <summary>False where nobody writes down: then no content is held for it.</summary>
    public bool IsKept { get; set; }

    public bool IsAccepted(string hash) => _accepted.Contains(hash);

    /// <returns>Whether it is news.</returns>
    public bool Accept(string hash) => _accepted.Add(hash);

    public void Keep(string name, string hash, int size, byte[] content)
    {
        if (IsKept)
            _unsaved[name] = new LedgerEntry(name, hash, size, content);
    }

    public void Remove(string name)
    {
        if (IsKept)
            _unsaved[name] = null;
    }

    /// <summary>What changed since the last time; null for a file that is gone.</summary>
    public IReadOnlyDictionary<string, LedgerEntry?> TakeUnsaved()
    {
        var taken = _unsaved;
        _unsaved = new Dictionary<string, LedgerEntry?>(StringComparer.Ordinal);
        return taken;
    }

    /// <summary>Puts back what could not be written, unless something newer is waiting.</summary>
    public void PutBack(IReadOnlyDictionary<string, LedgerEntry?> unsaved)
    {
        foreach (var (name, entry) in unsaved)
            _unsaved.TryAdd(name, entry);
    }
}
