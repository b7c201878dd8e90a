using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Hosting.Storage.Postgres;

/// <summary>The database on PostgreSQL, for several replicas.</summary>
public sealed class PostgresButlerDb(DbContextOptions<PostgresButlerDb> options) : HostDb(options);
