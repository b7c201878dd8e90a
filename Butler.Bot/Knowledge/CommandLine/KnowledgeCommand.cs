using System.CommandLine;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge</c>: what ops do with the knowledge folder from the command line.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Checks the knowledge folder, brings it into force, tries questions against it and takes approved answers over into it.")
    {
        CheckCommand.Create(), SyncCommand.Create(), AskCommand.Create(), ExportCommand.Create(),
    };

    /// <summary>The folder to work on instead of the configured one.</summary>
    public static Option<string?> FolderOption() => new("--knowledge") { Description = "The folder to use instead of the configured one (Knowledge__Folder)", HelpName = "folder" };

    /// <summary>For the configuration of the command's host.</summary>
    public static Dictionary<string, string?> Settings(string? folder, string? database = null)
    {
        Dictionary<string, string?> settings = [];
        if (folder is not null)
            settings["Knowledge:Folder"] = Path.GetFullPath(folder);
        if (database is not null)
            settings["ConnectionStrings:Butler"] = database;
        return settings;
    }
}
