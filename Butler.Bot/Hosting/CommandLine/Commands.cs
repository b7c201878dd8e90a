using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Butler.Bot.Hosting.CommandLine;

/// <summary>Commands beside the host, in the same executable. Without a command the arguments are the host's settings.</summary>
internal static class Commands
{
    private static readonly string[] Help = ["--help", "-h", "-?", "/?", "--version"];

    /// <summary>A first argument that is a word, or asks for help, is a command; <c>--Name value</c>, <c>/Name value</c> and <c>Name=value</c> are settings.</summary>
    public static bool AreAsked(string[] arguments) =>
        arguments is [var first, ..] && (Help.Contains(first) || (!first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=')));

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, IReadOnlyList<Command> commands, TextWriter? output = null, TextWriter? error = null)
    {
        output ??= System.Console.Out;
        error ??= System.Console.Error;
        var root = new RootCommand("The residents' butler. Without a command it starts the host: --urls ADDRESS and --Section:Setting VALUE configure it.");
        foreach (var command in commands)
            root.Subcommands.Add(command);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            await error.WriteLineAsync($"{parsed.Errors[^1].Message} {Advice(parsed)}");
            return ExitCodes.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is WrongUseException or SettingException)
        {
            await error.WriteLineAsync(failure.Message);
            return ExitCodes.WrongUse;
        }
    }

    private static string Advice(ParseResult parsed)
    {
        var path = string.Join(' ', WayTo(parsed.CommandResult).Reverse());
        return path.Length > 0
            ? $"'{path} --help' shows how it is used."
            : $"Commands: {string.Join(", ", parsed.RootCommandResult.Command.Subcommands.Select(c => c.Name))}; '--help' explains them, and without a command the host starts.";
    }

    private static IEnumerable<string> WayTo(CommandResult? command)
    {
        for (; command?.Parent is not null; command = command.Parent as CommandResult)
            yield return command.Command.Name;
    }
}
