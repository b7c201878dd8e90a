using System.Runtime.InteropServices;
using Butler.Bot.Hosting.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Knowledge.Embeddings;

/// <summary>Meanings in the database.</summary>
internal sealed class EmbeddingStore(IHostStore store) : IEmbeddingStore
{
    public async Task<IReadOnlyDictionary<string, float[]>> FindAsync(string model, IReadOnlyList<string> hashes, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        var rows = await db.Embeddings.AsNoTracking().Where(e => e.Model == model && EF.Parameter(hashes).Contains(e.TextHash)).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.TextHash, r => MemoryMarshal.Cast<byte, float>(r.Vector).ToArray(), StringComparer.Ordinal);
    }

    public async Task AddAsync(string model, IReadOnlyDictionary<string, float[]> meanings, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = store.Open();
            db.Embeddings.AddRange(meanings.Select(m => new StoredEmbedding(model, m.Key, MemoryMarshal.AsBytes(m.Value.AsSpan()).ToArray())));
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (Exception race) when (Conflicts.IsRace(race))
        {
            // Another replica kept some of them at the same moment; whatever is missing is asked for once more another time.
        }
    }
}
