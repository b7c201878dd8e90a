using System.CommandLine;
using Microsoft.Extensions.Options;

namespace Butler.Bot.Hosting.CommandLine;

/// <summary>Builds the butler for a command: configured like the host, but nothing listens and nothing runs in the background.</summary>
internal static class CommandHost
{
    /// <param name="settings">Win over files and environment.</param>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static WebApplicationBuilder CreateBuilder(IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot.Find([]) });
        builder.Configuration.AddInMemoryCollection(settings);
        // What a command prints is for the person or script that called it; what it logs goes beside that.
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter((_, level) => level >= LogLevel.Warning);
        return builder;
    }

    /// <summary>For commands that change the butler's own database.</summary>
    public static Option<string?> DatabaseOption() => new("--database") { Description = "The database to use instead of the configured one (ConnectionStrings__Butler)", HelpName = "connection" };

    /// <summary>The settings of a command with <see cref="DatabaseOption"/>.</summary>
    public static Dictionary<string, string?> Database(string? connection) => connection is null ? [] : new() { ["ConnectionStrings:Butler"] = connection };

    public static WebApplication BuildChecked(this WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.Services.GetService<IStartupValidator>()?.Validate();
        return app;
    }
}
