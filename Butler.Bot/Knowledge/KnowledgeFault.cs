namespace Butler.Bot.Knowledge;

/// <summary>What is wrong in a file of the knowledge folder, where, and how to mend it.</summary>
/// <param name="File">Relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the fault is the whole file's.</param>
/// <param name="Column">From 1; 0 when it is the whole line's.</param>
/// <param name="Refuses">False: the file is in force all the same, but residents are told less, or older things, than they could be.</param>
public sealed record KnowledgeFault(string File, int Line, int Column, string Message, string Mend, bool Refuses = true);
