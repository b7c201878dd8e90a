using Butler.Bot.Knowledge.Ledger;

namespace Butler.Bot.Tests.Knowledge;

/// <summary>Remembers for as long as the test runs.</summary>
internal sealed class ShortLedger : IKnowledgeLedger
{
    public Dictionary<string, LedgerEntry> Kept { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Accepted { get; } = new(StringComparer.Ordinal);

    public Task<IReadOnlyList<LedgerEntry>> LoadAsync(string folder, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<LedgerEntry>>([.. Kept.Values]);

    public Task<IReadOnlyList<string>> AcceptedAsync(CancellationToken cancellationToken)
    {
        lock (Accepted)
            return Task.FromResult<IReadOnlyList<string>>([.. Accepted]);
    }

    public Task AcceptAsync(string hash, CancellationToken cancellationToken)
    {
        lock (Accepted)
            Accepted.Add(hash);
        return Task.CompletedTask;
    }

    public Task SaveAsync(string folder, IReadOnlyDictionary<string, LedgerEntry?> changes, CancellationToken cancellationToken)
    {
        foreach (var (name, entry) in changes)
        {
            if (entry is null)
                Kept.Remove(name);
            else
                Kept[name] = entry;
        }

        return Task.CompletedTask;
    }
}
