using System.CommandLine;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Hosting.Storage;

namespace Butler.Bot.Households;

/// <summary><c>households import</c>: takes over who lives where from a spreadsheet.</summary>
internal static class HouseholdsCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("csv")
        {
            Description = "One line for each resident, with the columns household, room, cluster, manager, and perhaps special_owner (yes or no), resident, phone",
        };
        var database = CommandHost.DatabaseOption();
        var import = new Command("import", """
            Adds the households and residents of a spreadsheet saved as CSV. A household that is there already keeps its room and
            residents, gets the residents it does not have yet, and moves to the manager the line names. All or nothing: with a
            faulty line nothing is taken over, every fault is listed with line and column, and the exit code is 1.
            """.ReplaceLineEndings(" ")) { file, database };
        import.SetAction((parsed, stop) => ImportAsync(parsed.GetRequiredValue(file), parsed.GetValue(database), parsed.InvocationConfiguration.Output, stop));
        return new Command("households", "Who lives where.") { import };
    }

    private static async Task<int> ImportAsync(FileInfo file, string? database, TextWriter output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
            throw new WrongUseException($"'{file}' is not a file.");
        var sheet = HouseholdSheet.Read(file.Name, await File.ReadAllBytesAsync(file.FullName, cancellationToken));
        var builder = CommandHost.CreateBuilder(CommandHost.Database(database));
        builder.AddStorage();
        await using var app = builder.BuildChecked();
        await app.UpdateSchemaAsync(cancellationToken);
        var import = new HouseholdImport(app.Services.GetRequiredService<Transactions>());
        var result = sheet.Faults.Count > 0 ? ImportResult.Refused(sheet.Faults) : await import.RunAsync(sheet, cancellationToken);
        foreach (var fault in result.Faults)
            await output.WriteLineAsync(fault.ToString());
        await output.WriteLineAsync(result.Faults.Count > 0
            ? "Nothing was imported."
            : $"{result.Households} households and {result.Residents} residents added, {result.Moved} households moved to another manager.");
        return result.Faults.Count > 0 ? ExitCodes.NotFine : ExitCodes.Fine;
    }
}
