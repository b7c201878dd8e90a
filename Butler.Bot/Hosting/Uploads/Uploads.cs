using System.Security.Cryptography;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Skills.Conversations;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Uploads;

/// <summary>Keeps and finds what residents upload.</summary>
public sealed class Uploads(IHostStore store, CommunityTime time)
{
    public const int MostFiles = 4;
    public const int MostBytes = 8 * 1024 * 1024;
    public const string Folder = "/uploads/";

    private const int MostNameLetters = 120;
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Keeps the files together; each must have been recognised by <see cref="FileKind"/> and be within the limits.</summary>
    public async Task<IReadOnlyList<MessageAttachment>> KeepAsync(string conversationId, IReadOnlyList<ReceivedFile> files, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
            return [];
        await using var db = store.Open();
        var kept = new List<MessageAttachment>(files.Count);
        foreach (var file in files)
        {
            var upload = new StoredUpload(RandomNumberGenerator.GetString(Alphabet, 32), conversationId, file.ContentType, file.Bytes, time.Now);
            db.Uploads.Add(upload);
            kept.Add(new MessageAttachment(upload.ContentType, Folder + upload.Id, Clip(file.Name)));
        }

        await db.SaveChangesAsync(cancellationToken);
        return kept;
    }

    /// <summary>An id that is the same for the same source; whoever knows the source may see the file.</summary>
    public static string IdOf(string source) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(source)))[..32];

    /// <summary>Keeps a file that comes later than the message which names it; keeping it again changes nothing.</summary>
    public async Task KeepAsAsync(string id, string conversationId, ReceivedFile file, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        db.Uploads.Add(new StoredUpload(id, conversationId, file.ContentType, file.Bytes, time.Now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (Conflicts.IsDuplicate(failure))
        {
            // Another replica, or a try before this one, was first.
        }
    }

    public async Task<StoredUpload?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = store.Open();
        return await db.Uploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken);
    }

    /// <summary>A file's name, short enough to keep; half a character at the end is dropped.</summary>
    public static string? Clip(string? name) => name?.Length > MostNameLetters ? name[..(char.IsHighSurrogate(name[MostNameLetters - 1]) ? MostNameLetters - 1 : MostNameLetters)] : name;
}
