using Butler.Bot.Hosting.Storage.Postgres;
using Butler.Bot.Hosting.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Butler.Bot.Hosting.Storage;

/// <summary>For `dotnet ef migrations add NAME --context SqliteButlerDb|PostgresButlerDb`; never used by the host.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteButlerDb>
{
    public SqliteButlerDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteButlerDb>().UseSqlite("Data Source=design.db").Options);
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresButlerDb>
{
    public PostgresButlerDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresButlerDb>().UseNpgsql("Host=design").Options);
}
