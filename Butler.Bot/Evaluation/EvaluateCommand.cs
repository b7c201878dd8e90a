using System.CommandLine;
using Butler.Bot.Evaluation.Reporting;
using Butler.Bot.Evaluation.Rows;
using Butler.Bot.Hosting.CommandLine;

namespace Butler.Bot.Evaluation;

/// <summary><c>evaluate</c>: measures the butler on rows of things residents say.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A .jsonl file of rows, or a folder that holds some" };
        var misses = new Option<bool>("--misses") { Description = "List each row that was not as expected: id, text, wanted, got" };
        var json = new Option<bool>("--json") { Description = "Print the scores as JSON" };
        var replies = new Option<FileInfo?>("--replies") { Description = "Write {id, reply, why} for each row to this file, one a line; for a scenario one for each turn", HelpName = "out.jsonl" };
        var knowledge = new Option<string?>("--knowledge") { Description = "The knowledge the rows are about; default: a folder 'knowledge' beside the rows, else the configured one", HelpName = "folder" };
        var command = new Command("evaluate", "Talks rows of what residents say through with the butler, each with a household of its own, and scores the answers. Exit code 1 when a floor is missed.")
        {
            path, misses, json, replies, knowledge,
        };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(path), parsed.GetValue(misses), parsed.GetValue(json), parsed.GetValue(replies), parsed.GetValue(knowledge),
            parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> RunAsync(string path, bool misses, bool json, FileInfo? replies, string? knowledge, TextWriter output, CancellationToken cancellationToken)
    {
        if (knowledge is not null && !Directory.Exists(knowledge))
            throw new WrongUseException($"--knowledge '{knowledge}' is not a folder.");
        // Opened before the long work, so that a path that cannot be written costs nothing.
        await using var repliesTo = replies is null ? null : OpenFor(replies);
        var results = await Evaluator.RunAsync(RowFile.ReadAll(path), knowledge, cancellationToken);
        if (repliesTo is not null)
            await ScoreJson.WriteRepliesAsync(repliesTo, results);
        await (json ? ScoreJson.WriteAsync(output, results, misses) : ScoreText.WriteAsync(output, results, misses));
        return results.All(r => r.Reached) ? ExitCodes.Fine : ExitCodes.NotFine;
    }

    private static StreamWriter OpenFor(FileInfo file)
    {
        try
        {
            return file.CreateText();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"--replies '{file}' cannot be written: {failure.Message}");
        }
    }
}
