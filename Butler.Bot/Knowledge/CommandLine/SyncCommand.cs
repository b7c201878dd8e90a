using System.CommandLine;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Knowledge.Ledger;
using Butler.Bot.Knowledge.Reading;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge sync</c>: brings the folder into force and remembers what was accepted; running hosts take it by themselves.</summary>
internal static class SyncCommand
{
    public static Command Create()
    {
        var folder = KnowledgeCommand.FolderOption();
        var accept = new Option<string?>("--accept") { Description = "Take the content with this hash although it holds less than half of what was there before (knowledge check names the hash)", HelpName = "hash" };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON" };
        var database = CommandHost.DatabaseOption();
        var command = new Command("sync", "Reads the folder, keeps what is without fault and remembers what was accepted. A running host takes it within two seconds. Exit code 1 when something is refused or nothing waits for the accepted hash.")
        {
            folder, accept, json, database,
        };
        command.SetAction((parsed, stop) => RunAsync(
            KnowledgeCommand.Settings(parsed.GetValue(folder), parsed.GetValue(database)), parsed.GetValue(accept), parsed.GetValue(json), parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> RunAsync(Dictionary<string, string?> settings, string? accept, bool json, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = CommandHost.CreateBuilder(settings);
        var roots = builder.FindKnowledge();
        if (!Directory.Exists(roots.Folder))
            throw new WrongUseException($"'{roots.Folder}' is not a folder. Set Knowledge__Folder or give --knowledge.");
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddStorage();
        builder.Services.AddKnowledgeLedger();
        await using var app = builder.BuildChecked();
        await app.UpdateSchemaAsync(cancellationToken);

        var ledger = app.Services.GetRequiredService<IKnowledgeLedger>();
        var files = new KnowledgeFiles(roots);
        files.Book.IsKept = true;
        foreach (var hash in await ledger.AcceptedAsync(cancellationToken))
            files.Book.Accept(hash);
        files.Read();
        files.Restore(await ledger.LoadAsync(roots.Shelfmark, cancellationToken));
        var read = files.Read();
        if (accept is not null)
        {
            if (!read.Waiting.Contains(accept))
            {
                await output.WriteLineAsync($"No file waits with the hash '{accept}'. {(read.Waiting.Count == 0 ? "Nothing waits." : $"Waiting: {string.Join(", ", read.Waiting)}.")}");
                return ExitCodes.NotFine;
            }

            await ledger.AcceptAsync(accept, cancellationToken);
            files.Book.Accept(accept);
            read = files.Read();
        }

        if (files.Book.TakeUnsaved() is { Count: > 0 } unsaved)
            await ledger.SaveAsync(roots.Shelfmark, unsaved, cancellationToken);
        return await FaultList.WriteAsync(output, roots.Folder, read, [.. read.Faults.Where(f => f.Refuses)], json);
    }
}
