namespace Butler.Bot.Hosting.CommandLine;

/// <summary>What a command tells the script that called it.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The thing that was checked is not fine.</summary>
    public const int NotFine = 1;

    /// <summary>The command was called wrongly, or with a file that cannot be read.</summary>
    public const int WrongUse = 2;
}
