using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Butler.Bot.Hosting.Storage.Sqlite;

/// <summary>The database on SQLite: writers in line, commits that are on the disk when they return.</summary>
public sealed class SqliteButlerDb(DbContextOptions<SqliteButlerDb> options) : HostDb(options)
{
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var line = this.GetService<SqliteWriteLine>();
        var rows = await line.WriteAsync(stop => base.SaveChangesAsync(acceptAllChangesOnSuccess, stop), cancellationToken);
        if (rows > 0)
            await line.FlushAsync();
        return rows;
    }

    public override Task<int> ExecuteInLineAsync(Func<CancellationToken, Task<int>> statement, CancellationToken cancellationToken) =>
        this.GetService<SqliteWriteLine>().WriteAsync(statement, cancellationToken);
}
