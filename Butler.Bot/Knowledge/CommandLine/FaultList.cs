using System.Text.Json;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Knowledge.Reading;
using Butler.Skills.Storage;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary>How commands show what is wrong in the folder.</summary>
internal static class FaultList
{
    /// <returns>The exit code: not fine when anything is listed.</returns>
    public static async Task<int> WriteAsync(TextWriter output, string folder, KnowledgeReading read, IReadOnlyList<KnowledgeFault> faults, bool json)
    {
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new { folder, version = read.Version, items = read.Menu.Items.Count, venues = read.Venues.Count, topics = read.Topics.Count, waiting = read.Waiting, faults }, Json.Options));
            return Code(faults);
        }

        foreach (var fault in faults)
            await output.WriteLineAsync($"{fault.File}:{fault.Line}:{fault.Column}: {(fault.Refuses ? "" : "note: ")}{fault.Message} - {fault.Mend}");
        await output.WriteLineAsync($"{folder}: {read.Menu.Items.Count} menu items, {read.Venues.Count} venues, {read.Topics.Count} handbook topics, {Count(faults)}");
        return Code(faults);
    }

    private static int Code(IReadOnlyList<KnowledgeFault> faults) => faults.Count == 0 ? ExitCodes.Fine : ExitCodes.NotFine;

    private static string Count(IReadOnlyList<KnowledgeFault> faults)
    {
        if (faults.Count == 0)
            return "no fault.";
        var notes = faults.Count(f => !f.Refuses);
        return $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")}.{(notes > 0 ? $" {notes} of them leave the file in force." : "")}";
    }
}
