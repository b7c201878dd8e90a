using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Butler.Bot.Weixin;

/// <summary>
/// The envelope of encrypted callbacks: AES-256-CBC over 16 random bytes, the message's length, the message and the
/// receiver's id, padded to blocks of 32.
/// </summary>
internal static class CallbackCipher
{
    private const int RandomBytes = 16;
    private const int HeadBytes = RandomBytes + sizeof(int);
    private const int PadBlock = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The message; null for whatever is wrong with the envelope, so that nobody learns what it was.</summary>
    public static string? Open(string encrypted, CallbackKey key, string receiver)
    {
        var cipher = new byte[(encrypted.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(encrypted, cipher, out var length) || length == 0 || length % RandomBytes != 0)
            return null;
        var packet = Decrypt(cipher.AsSpan(0, length), key);
        if (packet.Length < HeadBytes || Unpad(packet) is not { } end || end < HeadBytes)
            return null;

        var size = BinaryPrimitives.ReadInt32BigEndian(packet.AsSpan(RandomBytes));
        if (size < 0 || size > end - HeadBytes)
            return null;
        var tail = packet.AsSpan(HeadBytes + size, end - HeadBytes - size);
        return CryptographicOperations.FixedTimeEquals(tail, Encoding.UTF8.GetBytes(receiver))
            ? Utf8.GetString(packet, HeadBytes, size)
            : null;
    }

    /// <param name="random">Sixteen bytes that nobody can foresee.</param>
    public static string Seal(string message, CallbackKey key, string receiver, ReadOnlySpan<byte> random)
    {
        var text = Utf8.GetBytes(message);
        var id = Utf8.GetBytes(receiver);
        var length = HeadBytes + text.Length + id.Length;
        var pad = PadBlock - (length % PadBlock);
        var packet = new byte[length + pad];
        random.CopyTo(packet);
        BinaryPrimitives.WriteInt32BigEndian(packet.AsSpan(RandomBytes), text.Length);
        text.CopyTo(packet, HeadBytes);
        id.CopyTo(packet, HeadBytes + text.Length);
        packet.AsSpan(length).Fill((byte)pad);

        using var aes = Aes.Create();
        aes.Key = key.Bytes;
        return Convert.ToBase64String(aes.EncryptCbc(packet, key.Bytes.AsSpan(0, RandomBytes), PaddingMode.None));
    }

    private static byte[] Decrypt(ReadOnlySpan<byte> cipher, CallbackKey key)
    {
        using var aes = Aes.Create();
        aes.Key = key.Bytes;
        // Blocks of 32 are more than .NET's own padding knows; it is checked by hand.
        return aes.DecryptCbc(cipher, key.Bytes.AsSpan(0, RandomBytes), PaddingMode.None);
    }

    private static int? Unpad(byte[] packet)
    {
        var pad = packet[^1];
        if (pad is 0 or > PadBlock || pad > packet.Length)
            return null;
        return packet.AsSpan(packet.Length - pad).ContainsAnyExcept(pad) ? null : packet.Length - pad;
    }
}
