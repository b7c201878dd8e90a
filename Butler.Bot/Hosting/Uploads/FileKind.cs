using System.Collections.Frozen;

namespace Butler.Bot.Hosting.Uploads;

/// <summary>The kinds of files residents may send, told by their first bytes and never by their name.</summary>
public static class FileKind
{
    public const string Accepted = "JPEG, PNG, WebP, GIF, HEIC pictures and PDF";

    public static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "image/jpeg", "image/png", "image/webp", "image/gif", "image/heic", "application/pdf");

    public static bool IsShownByBrowsers(string contentType) =>
        contentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase) && !contentType.Equals("image/heic", StringComparison.OrdinalIgnoreCase);

    /// <summary>The content type the bytes are, or null when they are none of the accepted kinds.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => "image/gif",
        _ when bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) => "image/webp",
        _ when bytes.StartsWith("%PDF-"u8) => "application/pdf",
        _ when bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) && IsHeic(bytes[8..12]) => "image/heic",
        _ => null,
    };

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("hevc"u8)
        || brand.SequenceEqual("heim"u8) || brand.SequenceEqual("heis"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);
}
