namespace Butler.Bot.Hosting.CommandLine;

/// <summary>A command cannot do what it was asked: one line says what is wrong and how to mend it, and the exit code is 2.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
