namespace Butler.Bot.Knowledge.Ledger;

/// <summary>Remembers, over restarts and for all replicas, what is in force of each file and what people accepted.</summary>
internal interface IKnowledgeLedger
{
    /// <summary>The files of one folder that were not taken out of it.</summary>
    Task<IReadOnlyList<LedgerEntry>> LoadAsync(string folder, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> AcceptedAsync(CancellationToken cancellationToken);

    Task AcceptAsync(string hash, CancellationToken cancellationToken);

    /// <summary>In one transaction, so that a crash leaves the old state or the new.</summary>
    /// <param name="changes">Null for a file that is gone.</param>
    Task SaveAsync(string folder, IReadOnlyDictionary<string, LedgerEntry?> changes, CancellationToken cancellationToken);
}
