namespace Butler.Bot.Hosting;

/// <summary>The repository a development build was made in; a published program is in none.</summary>
internal static class SourceTree
{
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Butler.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
