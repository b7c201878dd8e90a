namespace Butler.Bot.Console;

/// <summary>
/// What the console says. The Chinese words are the keys and need no file; <c>Words.en.resx</c> beside this one holds the
/// English, and a test that no key is missing there.
/// </summary>
public sealed class Words;
