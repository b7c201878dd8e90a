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

    // The first two signs of PostgreSQL's error codes.
    private const string DataClass = "22";
    private const string IntegrityClass = "23";

    /// <summary>Somebody else committed first: a newer version, a unique row, a serialization failure, a deadlock, a busy file.</summary>
    public static bool IsRace(Exception failure) => failure is DbUpdateConcurrencyException || IsTransient(failure) || IsDuplicate(failure);

    /// <summary>The row that was to be unique is already there.</summary>
    public static bool IsDuplicate(Exception failure) => failure.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>The database will not take what is to be written, however often it is tried: a rule of its own is broken.</summary>
    public static bool IsRefused(Exception failure) => failure.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint,
        PostgresException postgres => postgres.SqlState.StartsWith(IntegrityClass, StringComparison.Ordinal) || postgres.SqlState.StartsWith(DataClass, StringComparison.Ordinal),
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
