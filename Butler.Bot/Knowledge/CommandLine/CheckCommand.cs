using System.CommandLine;
using System.Text.Json;
using Butler.Bot.Hosting.CommandLine;
using Butler.Skills.Storage;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge check</c>: says what is wrong in which file, line and column, before residents notice.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = KnowledgeCommand.FolderOption();
        var json = new Option<bool>("--json") { Description = "Print the faults as JSON" };
        var command = new Command("check", "Reads every file of the knowledge folder and lists what is wrong: file:line:column: fault - how to mend it. Exit code 1 when something is.") { folder, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(folder), parsed.GetValue(json), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, bool json, TextWriter output)
    {
        var path = CommandHost.CreateBuilder(KnowledgeCommand.Settings(folder)).FindKnowledge();
        if (!Directory.Exists(path))
            throw new WrongUseException($"'{path}' is not a folder. Set Knowledge__Folder or give --knowledge.");
        var read = new KnowledgeFiles(path).Read();
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new { folder = path, version = read.Version, items = read.Menu.Items.Count, venues = read.Venues.Count, topics = read.Topics.Count, faults = read.Faults }, Json.Options));
        }
        else
        {
            foreach (var fault in read.Faults)
                await output.WriteLineAsync($"{fault.File}:{fault.Line}:{fault.Column}: {fault.Message} - {fault.Mend}");
            await output.WriteLineAsync($"{path}: {read.Menu.Items.Count} menu items, {read.Venues.Count} venues, {read.Topics.Count} handbook topics, {Count(read.Faults.Count)}.");
        }

        return read.Faults.Count == 0 ? ExitCodes.Fine : ExitCodes.NotFine;
    }

    private static string Count(int faults) => faults switch { 0 => "no fault", 1 => "1 fault", _ => $"{faults} faults" };
}
