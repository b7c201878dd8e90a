using Butler.Bot.Knowledge.Ledger;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>
/// The files of one kind with what was last read of each. A file that is faulty, or has lost more than half, keeps what it
/// held before, so that one slip in a spreadsheet takes nothing away from residents.
/// </summary>
/// <param name="read">Content may be given beside faults: it is used when there is nothing better.</param>
/// <param name="measure">How much a content holds.</param>
/// <param name="takeOver">Puts what did not change of the older content into the newer one.</param>
internal sealed class Shelf<T>(
    Func<string, byte[], (T? Content, IReadOnlyList<KnowledgeFault> Faults)> read, Func<T, int> measure, KnowledgeBook book, Func<T, T, T>? takeOver = null)
    where T : class
{
    private readonly Dictionary<string, KeptFile<T>> _files = new(StringComparer.Ordinal);

    /// <summary>By name, so that every replica reads in the same order.</summary>
    public IEnumerable<(string Name, KeptFile<T> File)> Files
        => _files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value));

    /// <summary>What is in force under a name; null when there is none.</summary>
    public T? this[string name] => _files.GetValueOrDefault(name)?.Content;

    /// <summary>Sets what was in force before this process began; the next update judges the files against it.</summary>
    public void Restore(IReadOnlyList<LedgerEntry> kept)
    {
        var byName = kept.ToDictionary(k => k.Name, StringComparer.Ordinal);
        foreach (var gone in byName.Keys.Where(name => !_files.ContainsKey(name)))
            book.Remove(gone);
        foreach (var (name, now) in _files.ToList())
        {
            if (!byName.TryGetValue(name, out var entry))
                // Read once more as new, so that it is noted.
                _files.Remove(name);
            else if (entry.Hash != now.Seen && read(name, entry.Content) is ({ } was, var faults) && !faults.Any(f => f.Refuses))
                _files[name] = new KeptFile<T>("", entry.Hash, measure(was), was, [], Waits: false);
        }
    }

    /// <summary>Reads what changed.</summary>
    /// <param name="content">Null when the hash could be told without reading.</param>
    public void Update(IReadOnlyList<FoundFile> found, Func<FoundFile, (string Hash, byte[]? Content)> hashOf, Func<FoundFile, byte[]> content)
    {
        foreach (var gone in _files.Keys.Except(found.Select(f => f.Name), StringComparer.Ordinal).ToList())
        {
            _files.Remove(gone);
            book.Remove(gone);
        }

        foreach (var file in found)
        {
            var (hash, bytes) = hashOf(file);
            var before = _files.GetValueOrDefault(file.Name);
            if (before is null || before.Seen != hash || (before.Waits && book.IsAccepted(hash)))
                _files[file.Name] = Judge(file.Name, hash, bytes ?? content(file), before);
        }
    }

    private KeptFile<T> Judge(string name, string hash, byte[] bytes, KeptFile<T>? before)
    {
        var (content, faults) = read(name, bytes);
        var size = content is null ? 0 : measure(content);
        var refused = faults.Any(f => f.Refuses);
        var shrank = !refused && before is { Size: > 0 } && size * 2 < before.Size && hash != before.Good && !book.IsAccepted(hash);
        if (shrank)
            faults = [.. faults, Shrunk(name, hash, before!.Size, size)];
        if (refused || shrank)
            // At the first start nothing is better than what could be read.
            return new KeptFile<T>(hash, before?.Good ?? hash, before?.Size ?? size, before is null ? content : before.Content, faults, shrank);
        book.Keep(name, hash, size, bytes);
        if (content is not null && before?.Content is { } older && takeOver is not null)
            content = takeOver(older, content);
        return new KeptFile<T>(hash, hash, size, content, faults, Waits: false);
    }

    private static KnowledgeFault Shrunk(string name, string hash, int before, int now) => new(
        name, 0, 0, $"内容从 {before} 缩到 {now},少了一半以上,先不采用 / shrank from {before} to {now}, by more than half, and waits",
        $"确认无误就运行 knowledge sync --accept {hash},否则放回原来的内容 / if it is meant, run: knowledge sync --accept {hash}");
}
