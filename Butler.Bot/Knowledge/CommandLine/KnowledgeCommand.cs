using System.CommandLine;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge</c>: what ops do with the knowledge folder from the command line.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Checks the knowledge folder and tries questions against it.") { CheckCommand.Create(), AskCommand.Create() };

    /// <summary>The folder to work on instead of the configured one.</summary>
    public static Option<string?> FolderOption() => new("--knowledge") { Description = "The folder to use instead of the configured one (Knowledge__Folder)", HelpName = "folder" };

    /// <summary>For the configuration of the command's host.</summary>
    public static Dictionary<string, string?> Settings(string? folder) => folder is null ? [] : new() { ["Knowledge:Folder"] = folder };
}
