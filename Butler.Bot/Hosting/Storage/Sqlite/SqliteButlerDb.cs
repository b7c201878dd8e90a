using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Butler.Bot.Hosting.Storage.Sqlite;

/// <summary>The database on SQLite: writers in line, commits that are on the disk when they return.</summary>
public sealed class SqliteButlerDb(DbContextOptions<SqliteButlerDb> options) : HostDb(options)
{
    private SqliteWriteLine Line => this.GetService<SqliteWriteLine>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (rows > 0)
            await Line.FlushAsync();
        return rows;
    }

    public override async Task<Task> SaveAheadOfDiskAsync(CancellationToken cancellationToken) =>
        await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken) > 0 ? Line.FlushAsync() : Task.CompletedTask;

    public override Task<int> ExecuteInLineAsync(Func<CancellationToken, Task<int>> statement, CancellationToken cancellationToken) =>
        Line.WriteAsync(statement, cancellationToken);

    /// <summary>
    /// Opens the connection unless this context, which is pooled, still holds it open. EF Core would open it anew for every
    /// statement, and each time SQLite is given some forty functions and collations.
    /// </summary>
    internal override void Connect()
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        if (connection.State == ConnectionState.Open)
            return;
        connection.Open();
        SqliteConnectionSettings.Apply(connection);
    }

    protected override Task<int> WriteAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken) =>
        Line.WriteAsync(stop => base.WriteAsync(acceptAllChangesOnSuccess, stop), cancellationToken);
}
