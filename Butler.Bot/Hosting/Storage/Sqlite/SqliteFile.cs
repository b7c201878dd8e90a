using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace Butler.Bot.Hosting.Storage.Sqlite;

/// <summary>
/// The database file and its write-ahead log. Holds one connection for the life of the host, so that the log file stays
/// the same file, and the handle through which the log is flushed.
/// </summary>
public sealed class SqliteFile : IDisposable
{
    private readonly SqliteConnection _anchor;
    private readonly Lazy<SafeFileHandle> _log;

    public SqliteFile(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.DataSource is "" or ":memory:" || builder.Mode == SqliteOpenMode.Memory)
            throw new ArgumentException("ConnectionStrings:Butler must name a file (Data Source=...); a database in memory would forget every message.", nameof(connectionString));
        Path = System.IO.Path.GetFullPath(builder.DataSource);
        builder.DataSource = Path;
        ConnectionString = builder.ToString();
        if (System.IO.Path.GetDirectoryName(Path) is { } folder)
            Directory.CreateDirectory(folder);
        _anchor = new SqliteConnection(ConnectionString + ";Pooling=False");
        _log = new Lazy<SafeFileHandle>(() => File.OpenHandle(Path + "-wal", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete));
    }

    public string Path { get; }

    public string ConnectionString { get; }

    /// <summary>Turns the log on and writes through it once with full flushes, which also makes the log file's name durable.</summary>
    public void Open()
    {
        _anchor.Open();
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; BEGIN IMMEDIATE; PRAGMA user_version=1; COMMIT;");
    }

    public void FlushLog() => RandomAccess.FlushToDisk(_log.Value);

    /// <summary>Moves what is flushed from the log into the database without holding up writers.</summary>
    public void Checkpoint()
    {
        lock (_anchor)
            Execute("PRAGMA wal_checkpoint(PASSIVE);");
    }

    public void Dispose()
    {
        if (_log.IsValueCreated)
            _log.Value.Dispose();
        _anchor.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _anchor.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
