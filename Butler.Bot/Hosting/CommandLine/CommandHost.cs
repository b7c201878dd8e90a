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

    public static WebApplication BuildChecked(this WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.Services.GetService<IStartupValidator>()?.Validate();
        return app;
    }
}
