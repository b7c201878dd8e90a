using System.IO.Compression;
using System.Security.Cryptography;

namespace Butler.Bot.Channels.DirectLine.Page;

/// <summary>A file of the page with its compressed forms: those that publishing made, else made when they are first asked for.</summary>
internal sealed class PageFile
{
    private const int BrotliQuality = 6;

    private readonly byte[] _bytes;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    public PageFile(byte[] bytes, byte[]? brotli, byte[]? gzip)
    {
        _bytes = bytes;
        Version = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        _brotli = new Lazy<byte[]>(() => brotli ?? Compress(output => new BrotliStream(output, new BrotliCompressionOptions { Quality = BrotliQuality })));
        _gzip = new Lazy<byte[]>(() => gzip ?? Compress(output => new GZipStream(output, CompressionLevel.Optimal)));
    }

    /// <summary>Changes with the content; stands in the address, so that browsers may keep the file for good.</summary>
    public string Version { get; }

    /// <summary>The bytes in the best encoding the client takes, with that encoding's name; null for none.</summary>
    public (byte[] Bytes, string? Encoding) For(string acceptEncoding) =>
        acceptEncoding.Contains("br", StringComparison.OrdinalIgnoreCase) ? (_brotli.Value, "br")
        : acceptEncoding.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (_gzip.Value, "gzip")
        : (_bytes, null);

    private byte[] Compress(Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var compressing = open(output))
            compressing.Write(_bytes);
        return output.ToArray();
    }
}
