using System.Runtime.CompilerServices;

namespace Butler.Bot.Tests.Servers;

/// <summary>Where the sources are on the machine that built the tests.</summary>
internal static class Sources
{
    public static string Repository { get; } = Find();

    public static string Host => Path.Combine(Repository, "Butler.Bot");

    /// <summary>What tests leave for people to look at; not in the repository.</summary>
    public static string Artifacts => Directory.CreateDirectory(Path.Combine(Repository, "artifacts")).FullName;

    private static string Find([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
