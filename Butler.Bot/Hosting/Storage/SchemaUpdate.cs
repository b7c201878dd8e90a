using Butler.Bot.Hosting.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage;

/// <summary>Brings the schema up to date before anything else runs; replicas that start together wait for the one that works.</summary>
internal static class SchemaUpdate
{
    private const long MigrationLock = 0x4275746C6572;

    public static async Task UpdateSchemaAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        await using var db = app.Services.GetRequiredService<IHostStore>().Open();
        if (app.Services.GetService<SqliteFile>() is not { } file)
        {
            // EF Core's own lock is taken after it has looked which migrations are missing; this one is taken before, and
            // ends with the session, so a killed replica leaves none.
            await db.Database.OpenConnectionAsync(cancellationToken);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
            return;
        }

        using var alone = await LockAsync(file.Path + ".lock", cancellationToken);
        // On SQLite EF Core's lock is a row that a killed host leaves behind for good; the file lock above ends with the process.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            }
        }
    }
}
