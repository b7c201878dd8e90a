namespace Butler.Bot.Knowledge.Reading;

/// <summary>What is in force of one file, and what is wrong with it as it is now.</summary>
/// <param name="Seen">The hash of the file as it is.</param>
/// <param name="Good">The hash of what is in force.</param>
/// <param name="Size">How much is in force: venues, characters, items. A file that loses more than half of it waits to be accepted.</param>
/// <param name="Waits">Refused only because it shrank.</param>
internal sealed record KeptFile<T>(string Seen, string Good, int Size, T? Content, IReadOnlyList<KnowledgeFault> Faults, bool Waits)
    where T : class;
