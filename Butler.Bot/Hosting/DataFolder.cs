namespace Butler.Bot.Hosting;

/// <summary>Where the host keeps its database, its uploads and what it learnt when no setting says otherwise.</summary>
internal static class DataFolder
{
    /// <summary>Development: beside the sources, so that a fresh clone is self-contained. Otherwise: the user's local application data.</summary>
    public static string Find(IHostEnvironment environment) =>
        environment.IsDevelopment() && SourceTree.Root is { } sources
            ? Path.Combine(sources, "data")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "residents-butler");
}
