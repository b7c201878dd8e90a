namespace Butler.Bot.Knowledge;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Knowledge {Version} is in force: {MenuItems} menu items, {Venues} venues, {Sections} handbook sections from {Folder} in {Milliseconds} ms")]
    public static partial void KnowledgeLoaded(this ILogger logger, string version, int menuItems, int venues, int sections, string folder, long milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Folder} has no menu folder: the butler starts with an empty menu and can take no orders from it")]
    public static partial void MenuMissing(this ILogger logger, string folder);

    [LoggerMessage(3, LogLevel.Error, "{File}:{Line}:{Column}: {Fault} - {Mend}")]
    public static partial void FileFaulty(this ILogger logger, string file, int line, int column, string fault, string mend);

    [LoggerMessage(4, LogLevel.Error, "{Count} faulty files are refused; what was read of them before stays in force")]
    public static partial void FilesRefused(this ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Error, "The knowledge folder could not be read; the last good knowledge stays in force")]
    public static partial void FolderUnreadable(this ILogger logger, Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "The knowledge folder {Folder} is not there: the butler knows no menu, venues or handbook")]
    public static partial void FolderMissing(this ILogger logger, string folder);

    [LoggerMessage(7, LogLevel.Warning, "What is in force of the knowledge folder could not be written to or read from the database; the folder is followed all the same")]
    public static partial void LedgerAway(this ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "The answers that people approved could not be looked at; those that were known stay in force")]
    public static partial void AnswersAway(this ILogger logger, Exception exception);

    [LoggerMessage(9, LogLevel.Warning, "Qdrant is away ({Why}); venues are found in memory until it is back")]
    public static partial void QdrantAway(this ILogger logger, string why);

    [LoggerMessage(10, LogLevel.Information, "Qdrant holds venues {Version} in {Collection}: {Written} written, {Removed} removed in {Milliseconds} ms")]
    public static partial void QdrantSynced(this ILogger logger, string version, string collection, int written, int removed, long milliseconds);

    [LoggerMessage(11, LogLevel.Warning, "The embedding model does not answer ({Why}); venues are found by their words alone")]
    public static partial void MeaningAway(this ILogger logger, string why);
}
