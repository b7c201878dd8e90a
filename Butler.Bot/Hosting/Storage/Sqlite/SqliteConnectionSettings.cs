using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Butler.Bot.Hosting.Storage.Sqlite;

/// <summary>
/// Sets what SQLite keeps per connection. Flushes and checkpoints are the write line's and the checkpointer's work, so
/// no commit pays for them while others wait.
/// </summary>
internal static class SqliteConnectionSettings
{
    private const string Pragmas = "PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=30000; PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";
    private static readonly ConditionalWeakTable<sqlite3, object> Set = [];

    // A pooled connection keeps its settings while it is closed.
    public static void Apply(SqliteConnection opened)
    {
        if (opened.Handle is not { } handle || !Set.TryAdd(handle, handle))
            return;
        using var command = opened.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
