using Butler.Bot.Evaluation;
using Butler.Bot.Hosting.CommandLine;

namespace Butler.Bot.Tests.Hosting.CommandLine;

public sealed class CommandsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://127.0.0.1:0")]
    [InlineData(false, "--Model:Provider", "Local")]
    [InlineData(false, "/Model:Provider", "Local")]
    [InlineData(false, "Model:Provider=Local")]
    [InlineData(false, "--environment=Development")]
    [InlineData(true, "evaluate", "rows.jsonl")]
    [InlineData(true, "start")]
    [InlineData(true, "--help")]
    public void AreAsked_ByTheFirstArgument(bool asked, params string[] arguments) =>
        Assert.Equal(asked, Commands.AreAsked(arguments));

    [Theory]
    [InlineData("'begin'", "begin")]
    [InlineData("'evaluate --help'", "evaluate")]
    [InlineData("'--loud'", "evaluate", "rows.jsonl", "--loud")]
    [InlineData("nowhere.jsonl", "evaluate", "nowhere.jsonl")]
    [InlineData("--knowledge 'nowhere'", "evaluate", "nowhere.jsonl", "--knowledge", "nowhere")]
    public async Task Run_WrongUse_SaysInOneLineWhatIsWrong(string named, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("evaluate <path>", "--help")]
    [InlineData("--misses", "evaluate", "--help")]
    public async Task Run_Help_IsFine(string named, params string[] arguments)
    {
        var (exitCode, output, _) = await RunAsync(arguments);

        Assert.Equal(0, exitCode);
        Assert.Contains(named, output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await Commands.RunAsync(arguments, [EvaluateCommand.Create()], output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
