using System.CommandLine;
using System.Globalization;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Storage;
using Butler.Bot.Hosting.Time;
using Butler.Bot.Knowledge.Answers;
using Butler.Skills.Knowledge.Answers;
using Butler.Skills.Storage;
using Microsoft.EntityFrameworkCore;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge export</c>: writes the approved answers of people as guide files, for ops to keep.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = KnowledgeCommand.FolderOption();
        var to = new Option<string?>("--to") { Description = "Where to write instead of the knowledge folder's guides/", HelpName = "folder" };
        var database = CommandHost.DatabaseOption();
        var command = new Command("export", "Writes the approved answers that are in force as guide files, one a month. What stands in a file is no longer told from the database. Exit code 1 when there is none.") { folder, to, database };
        command.SetAction((parsed, stop) => RunAsync(
            KnowledgeCommand.Settings(parsed.GetValue(folder), parsed.GetValue(database)), parsed.GetValue(to), parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> RunAsync(Dictionary<string, string?> settings, string? to, TextWriter output, CancellationToken cancellationToken)
    {
        var builder = CommandHost.CreateBuilder(settings);
        var target = to ?? Path.Combine(builder.FindKnowledge().Folder, "guides");
        builder.AddCommunityTime();
        builder.AddStorage();
        await using var app = builder.BuildChecked();
        await app.UpdateSchemaAsync(cancellationToken);
        var time = app.Services.GetRequiredService<CommunityTime>();
        var today = DateOnly.FromDateTime(time.Now.DateTime);
        await using var db = app.Services.GetRequiredService<IButlerStore>().Open();
        var entries = (await db.KnowledgeEntries.AsNoTracking().Where(e => e.State == EntryState.Approved).ToListAsync(cancellationToken)).FindAll(e => e.IsInForce(today));
        if (entries.Count == 0)
        {
            await output.WriteLineAsync("No approved answer is in force.");
            return ExitCodes.NotFine;
        }

        Directory.CreateDirectory(target);
        foreach (var month in entries.GroupBy(e => time.Local(e.DecidedAt!.Value).ToString("yyyy-MM", CultureInfo.InvariantCulture)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var path = Path.Combine(target, $"answers-{month.Key}.md");
            // Whole or not at all: a host may be reading the folder at this moment.
            await File.WriteAllTextAsync(path + "~", AnswerFile.Write(month.Key, [.. month.OrderBy(e => e.Id, StringComparer.Ordinal)], time), cancellationToken);
            File.Move(path + "~", path, overwrite: true);
            await output.WriteLineAsync($"{path}: {month.Count()}");
        }

        return ExitCodes.Fine;
    }
}
