namespace Butler.Bot.Knowledge.Embeddings;

/// <summary>Keeps meanings, so that no text is paid for twice, also after a restart and on other replicas.</summary>
internal interface IEmbeddingStore
{
    /// <returns>Those that are known, by the hash of their text.</returns>
    Task<IReadOnlyDictionary<string, float[]>> FindAsync(string model, IReadOnlyList<string> hashes, CancellationToken cancellationToken);

    Task AddAsync(string model, IReadOnlyDictionary<string, float[]> meanings, CancellationToken cancellationToken);
}
