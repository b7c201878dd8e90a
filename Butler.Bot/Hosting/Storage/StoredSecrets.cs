using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage;

/// <summary>Random keys of this installation, made when first asked for; replicas that ask at once get the same one.</summary>
public sealed class StoredSecrets(IHostStore store)
{
    public async Task<byte[]> FindOrMakeAsync(string name, int length, CancellationToken cancellationToken) =>
        await FindAsync(name, cancellationToken) ?? await MakeAsync(name, length, cancellationToken);

    private async Task<byte[]?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Secrets.Where(s => s.Name == name).Select(s => s.Value).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<byte[]> MakeAsync(string name, int length, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = store.Open();
            var made = new StoredSecret(name, RandomNumberGenerator.GetBytes(length));
            db.Secrets.Add(made);
            await db.SaveChangesAsync(cancellationToken);
            return made.Value;
        }
        catch (Exception failure) when (Conflicts.IsDuplicate(failure))
        {
            // Another replica was first; its key is everybody's.
            return await FindAsync(name, cancellationToken) ?? throw new InvalidOperationException("A key was made and then removed.");
        }
    }
}
