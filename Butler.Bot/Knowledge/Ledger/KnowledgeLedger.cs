using Butler.Bot.Hosting.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Knowledge.Ledger;

/// <summary>The ledger in the database, which all replicas share.</summary>
internal sealed class KnowledgeLedger(IHostStore store, TimeProvider time) : IKnowledgeLedger
{
    private const int Attempts = 3;

    public async Task<IReadOnlyList<LedgerEntry>> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.KeptKnowledge.AsNoTracking().Where(k => k.Folder == folder && k.RemovedAt == null)
            .Select(k => new LedgerEntry(k.Name, k.Hash, k.Size, k.Content)).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<string>> AcceptedAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.AcceptedContents.AsNoTracking().Select(a => a.Hash).ToListAsync(cancellationToken);
    }

    public Task AcceptAsync(string hash, CancellationToken cancellationToken) => WriteAsync(async db =>
    {
        if (!await db.AcceptedContents.AnyAsync(a => a.Hash == hash, cancellationToken))
            db.AcceptedContents.Add(new AcceptedContent(hash, time.GetUtcNow()));
    }, cancellationToken);

    public Task SaveAsync(string folder, IReadOnlyDictionary<string, LedgerEntry?> changes, CancellationToken cancellationToken) => WriteAsync(async db =>
    {
        var names = changes.Keys.ToList();
        var kept = await db.KeptKnowledge.Where(k => k.Folder == folder && EF.Parameter(names).Contains(k.Name)).ToDictionaryAsync(k => k.Name, cancellationToken);
        var now = time.GetUtcNow();
        foreach (var (name, entry) in changes)
        {
            if (entry is null)
                kept.GetValueOrDefault(name)?.Remove(now);
            else if (!kept.TryGetValue(name, out var row))
                db.KeptKnowledge.Add(new KeptKnowledge(folder, name, entry.Hash, entry.Size, entry.Content, now));
            else if (row.Hash != entry.Hash || row.RemovedAt is not null)
                row.Update(entry.Hash, entry.Size, entry.Content, now);
        }
    }, cancellationToken);

    // Replicas that read the same change at once write the same rows; whoever loses finds them written.
    private async Task WriteAsync(Func<HostDb, Task> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = store.Open();
                await change(db);
                await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (Exception lost) when (attempt < Attempts && Conflicts.IsRace(lost))
            {
                // Looked at again with what the other has written.
            }
        }
    }
}
