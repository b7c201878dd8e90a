using System.Security.Cryptography;
using System.Text;

namespace Butler.Bot.Weixin;

/// <summary>The signature on a callback's address: SHA-1, lower-case hex, over the parts in byte order, one after the other.</summary>
internal static class CallbackSignature
{
    public static string Sign(params string[] parts)
    {
        // A culture's order differs from the platform's for some tokens.
        var sorted = parts.Order(StringComparer.Ordinal);
#pragma warning disable CA5350 // The platform's protocol knows nothing but SHA-1 here.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(sorted))));
#pragma warning restore CA5350
    }

    /// <summary>Compares in a time that does not tell how much of it was right.</summary>
    public static bool Matches(string? given, params string[] parts) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Sign(parts)));
}
