#nullable disable

using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>JSON between pooled UTF-8 and objects: synchronous in memory, asynchronous towards the network.</summary>
internal static class ActivityJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="JsonException">It is not JSON, or not of the type's shape.</exception>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static T Read<T>(ReadOnlySequence<byte> utf8)
    {
        // UTF-8 never decodes to more characters than it has bytes.
        var chars = ArrayPool<char>.Shared.Rent(checked((int)utf8.Length) + 1);
        try
        {
            var length = StrictUtf8.GetChars(utf8, chars);
            using var reader = new WireJsonReader(new PooledCharReader(chars, length)) { ArrayPool = JsonCharPool.Instance };
            return HttpHelper.BotMessageSerializer.Deserialize<T>(reader);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    public static byte[] ToUtf8(object value)
    {
        using var text = PooledCharWriter.Of(value);
        var bytes = new byte[Encoding.UTF8.GetByteCount(text.Written)];
        Encoding.UTF8.GetBytes(text.Written, bytes);
        return bytes;
    }

    /// <summary>Nothing reaches the response before all of the value has been serialised.</summary>
    public static async Task WriteAsync(HttpResponse response, object value, string contentType, CancellationToken cancellationToken)
    {
        using (var text = PooledCharWriter.Of(value))
        {
            response.ContentType = contentType;
            response.ContentLength = Encoding.UTF8.GetByteCount(text.Written);
            Encoding.UTF8.GetBytes(text.Written, response.BodyWriter);
        }

        await response.BodyWriter.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    // Newtonsoft also reads JavaScript's constructors and 'undefined', which it would write out again as no JSON at all.
    private sealed class WireJsonReader(TextReader reader) : JsonTextReader(reader)
    {
        public override bool Read()
        {
            var read = base.Read();
            return TokenType is JsonToken.StartConstructor or JsonToken.Undefined
                ? throw new JsonReaderException("Not JSON.", Path, LineNumber, LinePosition, null)
                : read;
        }
    }
}
