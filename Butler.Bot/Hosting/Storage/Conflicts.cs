using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Butler.Bot.Hosting.Storage;

/// <summary>What a failed commit means: whether the work may be done again on fresh data.</summary>
public static class Conflicts
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraint = 19;

    /// <summary>Somebody else committed first: a newer version, a unique row, a serialization failure, a deadlock, a busy file.</summary>
    public static bool IsRace(Exception failure) => failure is DbUpdateConcurrencyException || IsTransient(failure) || IsDuplicate(failure);

    /// <summary>The row that was to be unique is already there.</summary>
    public static bool IsDuplicate(Exception failure) => failure.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    private static bool IsTransient(Exception failure) => failure.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
            || postgres.IsTransient,
        NpgsqlException npgsql => npgsql.IsTransient,
        _ => false,
    };
}
