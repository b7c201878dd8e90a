namespace Butler.Bot.Hosting;

/// <summary>Where settings, page and console files are.</summary>
internal static class ContentRoot
{
    private const string Settings = "appsettings.json";

    /// <summary>
    /// The project folder when it is the working directory (<c>dotnet run</c>) or a host of tests names one; otherwise beside
    /// the program, so that a published butler runs from anywhere.
    /// </summary>
    public static string? Find(string[] arguments) =>
        arguments.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) || File.Exists(Settings) ? null : AppContext.BaseDirectory;
}
