namespace Butler.Bot.Knowledge.Reading;

/// <summary>
/// The hash of a file without reading it again when neither its length nor its time has moved. A file that was written
/// just before it was read may be written once more within the same tick of its clock, so such a stamp is not trusted.
/// </summary>
internal sealed class FileStamps(TimeProvider time)
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, Stamp> _stamps = new(StringComparer.Ordinal);

    /// <param name="content">What was read to tell the hash; null when nothing had to be read.</param>
    public string HashOf(string path, out byte[]? content)
    {
        var info = new FileInfo(path);
        var (length, written) = (info.Length, (DateTimeOffset)info.LastWriteTimeUtc);
        if (_stamps.TryGetValue(path, out var stamp) && stamp.Length == length && stamp.Written == written && stamp.ReadAt - written > Settled)
        {
            content = null;
            return stamp.Hash;
        }

        var readAt = time.GetUtcNow();
        content = File.ReadAllBytes(path);
        var hash = ContentHash.Of(content);
        _stamps[path] = new Stamp(length, written, readAt, hash);
        return hash;
    }

    private readonly record struct Stamp(long Length, DateTimeOffset Written, DateTimeOffset ReadAt, string Hash);
}
