namespace Butler.Bot.Hosting.Storage.Sqlite;

/// <summary>Keeps the write-ahead log short in the background.</summary>
internal sealed partial class SqliteCheckpointer(SqliteFile file, ILogger<SqliteCheckpointer> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                file.Checkpoint();
            }
            catch (Microsoft.Data.Sqlite.SqliteException failure)
            {
                LogFailed(failure.SqliteErrorCode);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database log could not be checkpointed (SQLite error {Code}); it grows until that works again.")]
    private partial void LogFailed(int code);
}
