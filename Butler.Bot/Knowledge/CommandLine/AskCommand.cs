using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Butler.Bot.Hosting.CommandLine;
using Butler.Bot.Trials;
using Butler.Skills.Storage;
using Butler.Skills.Talk;

namespace Butler.Bot.Knowledge.CommandLine;

/// <summary><c>knowledge ask</c>: the butler's answer to a question, with what it is drawn from and why.</summary>
internal static class AskCommand
{
    private static readonly string[] NoAnswer = [Outcomes.NotKnown, Outcomes.NoneMatch];

    public static Command Create()
    {
        var question = new Argument<string>("question") { Description = "As a resident would put it, in quotes" };
        var folder = KnowledgeCommand.FolderOption();
        var json = new Option<bool>("--json") { Description = "Print {reply, why} as JSON" };
        var command = new Command("ask", "Asks the butler a question in a household of its own and shows the answer, what was found, what is cited and why. Exit code 1 when the knowledge has no answer.") { question, folder, json };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(question), parsed.GetValue(folder), parsed.GetValue(json), parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task<int> RunAsync(string question, string? folder, bool json, TextWriter output, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(question))
            throw new WrongUseException("The question is empty. Put it in quotes: knowledge ask \"附近哪家药店还开着\"");
        await using var host = await TrialHost.StartAsync(folder, cancellationToken);
        var talk = (await host.OpenTalksAsync([new TalkOpening(host.Now, SpecialOwner: false, [])], cancellationToken))[0];
        var seen = await talk.SayAsync(question, photo: false, cancellationToken);
        if (json)
            await output.WriteLineAsync(JsonSerializer.Serialize(new { seen.Reply, seen.Why }, Json.Options));
        else
            await WriteAsync(output, seen);
        return NoAnswer.Contains(seen.Outcome) ? ExitCodes.NotFine : ExitCodes.Fine;
    }

    private static async Task WriteAsync(TextWriter output, SeenTurn seen)
    {
        await output.WriteLineAsync(seen.Reply);
        await output.WriteLineAsync();
        await output.WriteLineAsync($"intent {seen.Intent}, outcome {seen.Outcome}{(seen.Item is { } item ? $", item {item}" : "")}");
        if (seen.Why is not { } why)
            return;
        foreach (var cited in why.Cited)
            await output.WriteLineAsync($"cited      {cited.Source}{(cited.Venue is { } venue ? $"  {venue}" : "")}");
        foreach (var found in why.Retrieved)
            await output.WriteLineAsync($"retrieved  {Score(found.Score)}  {found.Source}");
        foreach (var candidate in why.Candidates)
            await output.WriteLineAsync($"candidate  {Score(candidate.Score)}  {candidate.Id}  {candidate.Name}");
        foreach (var guard in why.Guards)
            await output.WriteLineAsync($"guard      {guard}");
    }

    private static string Score(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
