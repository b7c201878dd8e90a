namespace Butler.Bot.Knowledge.Indexing.Remote;

/// <summary>Whether Qdrant answers, and which version of the venues it holds.</summary>
internal sealed class QdrantState
{
    private volatile string? _synced;
    private volatile string? _away;

    /// <summary>Why it does not answer; null while it does.</summary>
    public string? Away => _away;

    /// <summary>What it holds; null before the first time.</summary>
    public string? Synced => _synced;

    public bool Serves(string version) => _away is null && _synced == version;

    public void Holds(string version) => (_synced, _away) = (version, null);

    /// <returns>Whether that is news.</returns>
    public bool IsAway(string why)
    {
        var news = _away is null;
        _away = why;
        return news;
    }
}
