namespace Butler.Bot.Knowledge.Ledger;

/// <summary>A file's content that is, or was last, in force.</summary>
internal sealed record LedgerEntry(string Name, string Hash, int Size, byte[] Content);
