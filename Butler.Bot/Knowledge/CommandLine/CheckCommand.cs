using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Butler.Bot.Hosting;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Knowledge.Checking;
using Butler.Bot.Knowledge.Ledger;
using Butler.Bot.Knowledge.Reading;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge check</c>: says what is wrong in which file, line and column, before residents notice.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = KnowledgeCommand.FolderOption();
        var json = new Option<bool>("--json") { Description = "Print the faults as JSON" };
        var asOf = new Option<string?>("--as-of") { Description = "Tell stale facts as of this day instead of today", HelpName = "yyyy-MM-dd" };
        var database = CommandHost.DatabaseOption();
        var command = new Command("check", "Reads every file of the knowledge folder and lists what is wrong: file:line:column: fault - how to mend it. A note leaves the file in force. Exit code 1 when anything is listed.")
        {
            folder, json, asOf, database,
        };
        command.SetAction((parsed, stop) => RunAsync(
            KnowledgeCommand.Settings(parsed.GetValue(folder), parsed.GetValue(database)), parsed.GetValue(asOf), parsed.GetValue(json), parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> RunAsync(Dictionary<string, string?> settings, string? asOf, bool json, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = CommandHost.CreateBuilder(settings);
        var roots = builder.FindKnowledge();
        if (!Directory.Exists(roots.Folder))
            throw new WrongUseException($"'{roots.Folder}' is not a folder. Set Knowledge__Folder or give --knowledge.");
        builder.AddCommunityTime();
        var keeps = builder.HasDatabase();
        if (keeps)
        {
            builder.AddStorage();
            builder.Services.AddKnowledgeLedger();
        }

        await using var app = builder.BuildChecked();
        var today = asOf is null ? DateOnly.FromDateTime(app.Services.GetRequiredService<CommunityTime>().Now.DateTime) : ReadDay(asOf);
        var files = new KnowledgeFiles(roots);
        var read = files.Read();
        if (keeps)
            read = await AgainstLedgerAsync(app, files, roots.Shelfmark, cancellationToken) ?? read;
        return await FaultList.WriteAsync(output, roots.Folder, read, [.. read.Faults, .. new KnowledgeReview(roots).Of(read, today)], json);
    }

    // Against what the host has in force, a file that shrank shows; a database that no host has used yet knows nothing.
    private static async Task<KnowledgeReading?> AgainstLedgerAsync(WebApplication app, KnowledgeFiles files, string shelfmark, CancellationToken cancellationToken)
    {
        try
        {
            var ledger = app.Services.GetRequiredService<IKnowledgeLedger>();
            foreach (var hash in await ledger.AcceptedAsync(cancellationToken))
                files.Book.Accept(hash);
            files.Restore(await ledger.LoadAsync(shelfmark, cancellationToken));
            return files.Read();
        }
        catch (DbException)
        {
            return null;
        }
    }

    private static DateOnly ReadDay(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongUseException($"'{text}' is not a day such as 2026-11-24.");
}
