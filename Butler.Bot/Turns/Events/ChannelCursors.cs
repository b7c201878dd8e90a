using Butler.Bot.Hosting.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Turns.Events;

/// <summary>How far channels that are read like a list have been read. What was read is stored before the cursor moves.</summary>
public sealed class ChannelCursors(IHostStore store)
{
    /// <summary>Null before the first reading.</summary>
    public async Task<string?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.ChannelCursors.Where(c => c.Name == name).Select(c => c.Value).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The names that begin so, of all that were ever read.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.ChannelCursors.Where(c => c.Name.StartsWith(prefix)).Select(c => c.Name).OrderBy(n => n).ToListAsync(cancellationToken);
    }

    /// <summary>Moves it on from where the caller found it; another reader that was faster is left where it is.</summary>
    public async Task MoveAsync(string name, string? from, string to, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        if (from is not null)
        {
            var row = db.ChannelCursors.Where(c => c.Name == name && c.Value == from);
            await db.ExecuteInLineAsync(stop => row.ExecuteUpdateAsync(set => set.SetProperty(c => c.Value, to), stop), cancellationToken);
            return;
        }

        db.ChannelCursors.Add(new ChannelCursor(name, to));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (Conflicts.IsDuplicate(failure))
        {
            // Another reader began at the same time and has got at least as far.
        }
    }
}
