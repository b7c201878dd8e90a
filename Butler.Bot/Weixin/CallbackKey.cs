namespace Butler.Bot.Weixin;

/// <summary>An EncodingAESKey: 43 letters of Base64, whose unused last bits need not be zero.</summary>
internal sealed class CallbackKey
{
    public const int Letters = 43;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private CallbackKey(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    /// <summary>Null when it is not 43 letters of Base64.</summary>
    public static CallbackKey? Parse(string? text)
    {
        if (text is not { Length: Letters })
            return null;
        // The decoder insists on zeroes in the two bits that carry nothing; the platform's own keys often have others.
        var last = Alphabet.IndexOf(text[^1], StringComparison.Ordinal);
        if (last < 0)
            return null;
        var canonical = $"{text[..^1]}{Alphabet[last & ~3]}=";
        var bytes = new byte[32];
        return Convert.TryFromBase64String(canonical, bytes, out var written) && written == bytes.Length ? new CallbackKey(bytes) : null;
    }
}
