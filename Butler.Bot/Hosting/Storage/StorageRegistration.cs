using Butler.Bot.Hosting.Storage.Postgres;
using Butler.Bot.Hosting.Storage.Sqlite;
using Butler.Skills.ServiceLevels.Policy;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Butler.Bot.Hosting.Storage;

public static class StorageRegistration
{
    // Each holds a connection with its page cache; a burst beyond it opens more and closes them again.
    private const int MostOpenAtOnce = 64;

    /// <summary>Registers SQLite (Data Source=...; the default, in the data folder) or PostgreSQL (Host=...) by the connection string.</summary>
    /// <exception cref="SettingException">The connection string is neither.</exception>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var connection = Connection(builder);
        if (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            builder.Services.AddPostgres(connection);
        else if (connection.Contains("Data Source=", StringComparison.OrdinalIgnoreCase) || connection.Contains("Filename=", StringComparison.OrdinalIgnoreCase))
            builder.Services.AddSqlite(connection);
        else
            throw new SettingException("ConnectionStrings:Butler", "has neither 'Data Source=FILE' (SQLite) nor 'Host=SERVER' (PostgreSQL)");

        builder.Services.TryAddSingleton<IPromiseBook>(PlanPromises.Instance);
        builder.Services.AddSingleton<Transactions>();
        builder.Services.AddSingleton<StoredSecrets>();
    }

    /// <summary>Whether there may be a database already; looking creates none.</summary>
    internal static bool HasDatabase(this WebApplicationBuilder builder)
    {
        var connection = Connection(builder);
        if (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            return true;
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = connection };
        return (parts.TryGetValue("Data Source", out var file) || parts.TryGetValue("Filename", out file)) && File.Exists(file as string);
    }

    private static string Connection(WebApplicationBuilder builder)
        => builder.Configuration.GetConnectionString("Butler") is { } set && !string.IsNullOrWhiteSpace(set)
            ? set
            : $"Data Source={Path.Combine(DataFolder.Find(builder.Environment), "butler.db")}";

    private static void AddSqlite(this IServiceCollection services, string connection)
    {
        SqliteFile file;
        try
        {
            file = new SqliteFile(connection);
            file.Open();
        }
        catch (Exception failure) when (failure is ArgumentException or IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            throw new SettingException("ConnectionStrings:Butler", failure.Message);
        }

        services.AddSingleton(_ => file);
        services.AddSingleton<SqliteWriteLine>();
        services.AddPooledDbContextFactory<SqliteButlerDb>((provider, options) => Common(options
            .UseSqlite(file.ConnectionString)
            .UseApplicationServiceProvider(provider)), MostOpenAtOnce);
        services.AddStore<SqliteButlerDb>();
        services.AddHostedService<SqliteCheckpointer>();
    }

    private static void AddPostgres(this IServiceCollection services, string connection)
    {
        services.AddPooledDbContextFactory<PostgresButlerDb>(options => Common(options.UseNpgsql(connection)));
        services.AddStore<PostgresButlerDb>();
    }

    private static void Common(DbContextOptionsBuilder options) =>
        options
            // A context never leaves its unit of work.
            .EnableThreadSafetyChecks(false)
            // A lost race is ordinary and run again; whoever gives up logs it.
            .ConfigureWarnings(warnings => warnings.Log(
                (RelationalEventId.CommandError, LogLevel.Debug),
                (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)));

    private static void AddStore<TDb>(this IServiceCollection services)
        where TDb : HostDb
    {
        services.AddSingleton<ButlerStore<TDb>>();
        services.AddSingleton<IButlerStore>(provider => provider.GetRequiredService<ButlerStore<TDb>>());
        services.AddSingleton<IHostStore>(provider => provider.GetRequiredService<ButlerStore<TDb>>());
    }
}
