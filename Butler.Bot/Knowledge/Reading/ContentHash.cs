using System.Security.Cryptography;
using System.Text;

namespace Butler.Bot.Knowledge.Reading;

/// <summary>What tells one content from another: short enough to be typed after <c>--accept</c>.</summary>
internal static class ContentHash
{
    private const int Bytes = 8;

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }

    public static string Of(IEnumerable<string> parts) => Of(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
}
